import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { ReleaseDocument } from '../../generated/graphql.ts'
import { OutdatedContext } from './use-outdated.ts'

const unknown: never[] = []

/** Lets every figure below know which projects later reports have left behind. */
export const OutdatedHost = ({ children }: { children: ReactNode }) => (
  <OutdatedContext value={useQuery(ReleaseDocument).data?.outdatedProjects ?? unknown}>
    {children}
  </OutdatedContext>
)
