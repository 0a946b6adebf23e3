import { useQuery } from '@apollo/client/react'
import { AllocationIndicatorsDocument, type AllocationIndicatorsQuery } from '../../generated/graphql.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import type { Factor } from './scenario.ts'

/** Indicators that add up, so that a share in their sum means something. */
export const useTargets = (): AllocationIndicatorsQuery['indicators'] => {
  const { data } = useQuery(AllocationIndicatorsDocument)
  return (data?.indicators ?? []).filter(({ additive }) => additive)
}

/** What a factor is called in the reader's language. */
export const useFactorName = (): ((factor: Pick<Factor, 'kind' | 'indicator'>) => string) => {
  const t = useT()
  const nameOf = useName()
  const targets = useTargets()
  return ({ kind, indicator }) => {
    const found = targets.find(({ id }) => id === indicator)
    return t(`allocation.factor.${kind}`, { name: found ? nameOf(found) : (indicator ?? '') })
  }
}
