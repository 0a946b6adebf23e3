import type { Column } from '../../components/table-column.ts'
import { metricTerms } from '../../components/term-of.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { type ComparedMetric, type ComparedRegion, foundIn } from './comparison.ts'
import { MetricFigure } from './metric-figure.tsx'
import type { MetricWords } from './use-metric-words.ts'

/** The regions with some of their metrics as a table; each figure opens its source. */
export const useFigureColumns = (
  metrics: readonly ComparedMetric[],
  words: MetricWords,
  where: FundFilter,
): Column<ComparedRegion>[] => {
  const t = useT()
  const regionName = useRegionName()
  return [
    {
      key: 'region',
      header: t('compare.region'),
      term: 'term.region',
      value: ({ region }) => regionName(region),
    },
    ...metrics.map((metric): Column<ComparedRegion> => {
      const label = words.label(metric)
      const unit = words.unit(metric)
      return {
        key: metric.code,
        term: metricTerms[metric.kind],
        header: unit ? t('compare.col.value', { metric: label, unit }) : label,
        align: 'end',
        value: (row) => words.shown(metric, foundIn(row, metric.code)?.value ?? null),
        cell: (row) => {
          const found = foundIn(row, metric.code)
          return (
            found && <MetricFigure found={found} region={row.region} words={words} where={where} compact />
          )
        },
      }
    }),
  ]
}
