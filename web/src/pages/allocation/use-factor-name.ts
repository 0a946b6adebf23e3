import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useOffered } from '../../filters/offered-indicators.ts'
import { AllocationIndicatorsDocument, type AllocationIndicatorsQuery } from '../../generated/graphql.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import type { Factor } from './scenario.ts'

/** Indicators of the chosen programmes that add up, so that a share in their sum means something; undefined until known. */
export const useTargets = (): AllocationIndicatorsQuery['indicators'] | undefined =>
  useOfferedTargets().targets

/** The same, with what to do where they cannot be had. */
export const useOfferedTargets = () => {
  const { data, error, refetch } = useQuery(AllocationIndicatorsDocument, useOffered())
  const targets = useMemo(() => data?.indicators.filter(({ additive }) => additive), [data])
  return { targets, error, retry: () => void refetch() }
}

/** What a factor is called in the reader's language. */
export const useFactorName = (): ((factor: Pick<Factor, 'kind' | 'indicator'>) => string) => {
  const t = useT()
  const nameOf = useName()
  const targets = useTargets()
  return ({ kind, indicator }) => {
    const found = targets?.find(({ id }) => id === indicator)
    return t(`allocation.factor.${kind}`, { name: found ? nameOf(found) : (indicator ?? '') })
  }
}
