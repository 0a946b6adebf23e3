import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useFilters } from '../../filters/filters-context.ts'
import { inUnit, type Unit } from '../../format/money.ts'
import { useMoney } from '../../format/use-money.ts'
import {
  AllocationDocument,
  type AllocationInput,
  type AllocationQuery,
  type FundFilter,
  type MoneyUnit,
} from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'
import { toInput } from './scenario.ts'
import type { ScenariosState } from './use-scenarios.ts'

export type PlanData = AllocationQuery['allocation']
export type ShareData = PlanData['shares'][number]

/** One scenario's answer, or why there is none. */
export interface Plan {
  input: AllocationInput
  data: PlanData | undefined
  error: unknown
  /** True while an older answer is on the screen. */
  stale: boolean
  retry: () => void
}

const apiUnits: Record<Unit, MoneyUnit> = { wan: 'WAN_YUAN', yi: 'YI_YUAN', yuan: 'YUAN' }

/** The filter of the page. Without a choice the baseline is central money: the only budget that every prefecture reports as a whole. */
export const useBaselineFilter = (): FundFilter => {
  const { fundFilter } = useFilters()
  return useMemo(
    (): FundFilter => (fundFilter.sources ? fundFilter : { ...fundFilter, sources: ['CENTRAL'] }),
    [fundFilter],
  )
}

/** Up to four scenarios, each asked for by itself, so that one that is refused does not take the others with it. */
export const usePlans = ({
  scenarios,
  pool,
  allWeights,
  ready,
}: Pick<ScenariosState, 'scenarios' | 'pool' | 'allWeights' | 'ready'>): (Plan | null)[] => {
  // Named as regions, those outside of every project are listed as left out, not dropped in silence.
  const { regions, ...where } = useBaselineFilter()
  const { unit } = useMoney()
  const inputOf = (at: number): AllocationInput | null => {
    const scenario = scenarios[at]
    if (!scenario) return null
    // In the reader's unit, in which the server's sentences then speak too.
    const money = { pool: inUnit(Number(pool.amount), pool.unit, unit), unit: apiUnits[unit] }
    return { ...toInput(scenario), ...money, where, allWeights, ...(regions && { regions }) }
  }
  const [a, b, c, d] = [
    usePlan(inputOf(0), ready),
    usePlan(inputOf(1), ready),
    usePlan(inputOf(2), ready),
    usePlan(inputOf(3), ready),
  ]
  return [a, b, c, d].slice(0, scenarios.length)
}

const usePlan = (input: AllocationInput | null, ready: boolean): Plan | null => {
  const language = useApiLanguage()
  const { data, previousData, loading, error, refetch } = useQuery(AllocationDocument, {
    variables: { input: input ?? nothing, language },
    skip: !ready || input === null,
    notifyOnNetworkStatusChange: true,
  })
  if (input === null) return null
  const shown = data ?? (error ? undefined : previousData)
  return {
    input,
    data: shown?.allocation as PlanData | undefined,
    error,
    stale: loading && shown !== undefined,
    retry: () => void refetch(),
  }
}

const nothing: AllocationInput = { pool: 0, factors: [] }
