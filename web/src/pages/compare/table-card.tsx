import { ChartCard } from '../../components/chart-card.tsx'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { CompareTable } from './compare-table.tsx'
import { type Comparison, foundIn } from './comparison.ts'
import { Gaps } from './gaps.tsx'
import type { ChoiceState } from './use-choice.ts'
import { useCsvColumns } from './use-csv-columns.ts'
import { useMetricWords } from './use-metric-words.ts'

export interface ViewProps {
  state: ChoiceState
  /** Regions in the order of the chosen metric. */
  comparison: Comparison
  where: FundFilter
}

/** Every region by every metric, as bars in a table; the title states where the chosen one stands. */
export const TableCard = ({
  state,
  comparison,
  where,
  distances,
}: ViewProps & { distances: ReadonlyMap<string, number> }) => {
  const t = useT()
  const columns = useCsvColumns(comparison, state)
  return (
    <ChartCard
      id="compare"
      title={useTitle(state, comparison)}
      subtitle={t('compare.card.subtitle')}
      picture={
        <>
          <CompareTable state={state} comparison={comparison} where={where} distances={distances} />
          <Gaps comparison={comparison} state={state} />
        </>
      }
      columns={columns}
      rows={comparison.regions}
      rowKey={({ region }) => region.code}
    />
  )
}

const useTitle = ({ choice, indicators }: ChoiceState, { metrics, regions }: Comparison): string => {
  const t = useT()
  const regionName = useRegionName()
  const words = useMetricWords(indicators)
  const metric = metrics.find(({ code }) => code === choice.sort) ?? metrics[0]
  if (!metric) return ''
  const label = words.label(metric)
  const row = regions.find(({ region }) => region.code === choice.focus) ?? regions[0]
  const found = row && foundIn(row, metric.code)
  if (!row || metric.reportedCount === 0) return t('compare.card.missing', { metric: label })
  const written = words.said(metric, found?.value ?? null) ?? t(`status.${found?.status ?? 'NOT_REPORTED'}`)
  const atLeast = found?.status === 'PARTIAL' ? t('figure.atLeast', { value: written }) : written
  const values = {
    region: regionName(row.region),
    metric: label,
    rank: found?.rank ?? t('figure.missing'),
    count: metric.reportedCount,
    value: atLeast,
  }
  if (found?.value === null) return t('compare.card.none', values)
  const level = regions.filter((other) => foundIn(other, metric.code)?.rank === 1).length
  if (row.region.code !== choice.focus && level > 1) return t('compare.card.level', { ...values, level })
  if (found?.rankCertain === false) return t('compare.card.open', values)
  return t(row.region.code === choice.focus ? 'compare.card.focus' : 'compare.card.first', values)
}
