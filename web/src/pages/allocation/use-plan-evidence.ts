import type { EvidenceRef } from '../../components/evidence/evidence-ref.ts'
import { useFilters } from '../../filters/filters-context.ts'
import type { FundFilter, IndicatorFilter } from '../../generated/graphql.ts'
import { type ShareData, useBaselineFilter } from './use-plans.ts'

type Contribution = ShareData['contributions'][number]

/** Where the figures behind a plan come from. */
export const usePlanEvidence = () => {
  const { indicatorFilter } = useFilters()
  const where = useBaselineFilter()
  return {
    ofBaseline: (region: string): EvidenceRef => ({ of: 'fund', measure: 'BUDGET', where, at: { region } }),
    /** Of a factor that one figure stands for; a mean or a grade has none of its own. */
    ofFactor: (contribution: Contribution, region: string) =>
      evidenceOf(contribution, region, where, indicatorFilter),
  }
}

const evidenceOf = (
  { metric: { kind, indicator } }: Contribution,
  region: string,
  funds: FundFilter,
  results: IndicatorFilter,
): EvidenceRef | undefined => {
  if (kind === 'BUDGET') return { of: 'fund', measure: 'BUDGET', where: funds, at: { region } }
  if (kind === 'EXECUTION_RATE') return { of: 'fund', measure: 'RATE', where: funds, at: { region } }
  if (!indicator) return undefined
  const where = { ...results, indicators: [indicator.id] }
  const figure = kind === 'INDICATOR_ACTUAL' ? 'ACTUAL' : 'TARGET'
  return { of: 'performance', figure, where, at: { region, indicator: indicator.id } }
}
