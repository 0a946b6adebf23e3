import type { Column } from '../../components/table-column.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import { type ComparedRegion, type Comparison, foundIn } from './comparison.ts'
import type { ChoiceState } from './use-choice.ts'
import { useMetricWords } from './use-metric-words.ts'

/** The table as a file: of each metric the unrounded value, its rank, its distance from the median and its state. */
export const useCsvColumns = (
  { metrics }: Comparison,
  { indicators }: ChoiceState,
): Column<ComparedRegion>[] => {
  const t = useT()
  const nameOf = useName()
  const words = useMetricWords(indicators)
  return [
    { key: 'code', header: t('compare.code'), value: ({ region }) => region.code },
    { key: 'region', header: t('compare.region'), value: ({ region }) => nameOf(region) },
    ...metrics.flatMap((metric): Column<ComparedRegion>[] => {
      const label = words.label(metric)
      const unit = words.unit(metric)
      const found = (row: ComparedRegion) => foundIn(row, metric.code)
      return [
        {
          key: metric.code,
          header: unit ? t('compare.col.value', { metric: label, unit }) : label,
          align: 'end',
          isShare: metric.unit === null,
          value: (row) => words.shown(metric, found(row)?.value ?? null),
          cell: (row) => words.text(metric, found(row)?.value ?? null) ?? t('figure.missing'),
        },
        {
          key: `${metric.code} rank`,
          header: t('compare.col.rank', { metric: label }),
          align: 'end',
          value: (row) => found(row)?.rank ?? null,
        },
        {
          key: `${metric.code} difference`,
          header: t('compare.col.difference', { metric: label }),
          align: 'end',
          isShare: metric.unit === null,
          value: (row) => words.shown(metric, found(row)?.difference ?? null),
          cell: (row) => words.text(metric, found(row)?.difference ?? null) ?? t('figure.missing'),
        },
        {
          key: `${metric.code} status`,
          header: t('compare.col.status', { metric: label }),
          value: (row) => t(`status.${found(row)?.status ?? 'NOT_REPORTED'}`),
        },
      ]
    }),
  ]
}
