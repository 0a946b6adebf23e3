import { createContext, useContext } from 'react'
import type { EvidenceRef } from './evidence-ref.ts'
import { type Outdated, outdatedBehind } from './outdated.ts'

const none: readonly Outdated[] = []

export const OutdatedContext = createContext(none)

/** The projects behind a figure that later reports have left behind; mostly none. */
export const useOutdated = (evidence: EvidenceRef | undefined): readonly Outdated[] => {
  const outdated = useContext(OutdatedContext)
  return evidence && outdated.length > 0 ? outdatedBehind(evidence, outdated) : none
}
