import { type CoverageRow, grains } from '../../components/coverage/coverage.ts'
import type { Column } from '../../components/table-column.ts'
import { useT } from '../../i18n/use-t.ts'

const statuses = ['REPORTED', 'DERIVED', 'PARTIAL', 'NOT_REPORTED'] as const

/** The coverage as a file: one count per grain and status. */
export const useCoverageColumns = (): Column<CoverageRow>[] => {
  const t = useT()
  return [
    {
      key: 'measure',
      header: t('coverage.figure'),
      term: 'term.coverage',
      value: ({ subject }) => t(`coverage.measure.${subject.measure}`),
    },
    {
      key: 'source',
      header: t('filter.source'),
      term: 'term.source',
      value: ({ subject }) => (subject.source ? t(`source.${subject.source}`) : null),
    },
    ...grains.flatMap((grain) =>
      statuses.map((status) => ({
        key: `${grain} ${status}`,
        header: `${t(`coverage.grain.${grain}`)} · ${t(`status.${status}`)}`,
        term: `status.explain.${status}` as const,
        align: 'end' as const,
        value: ({ tallies }: CoverageRow) => tallies[grain].counts[status] ?? 0,
      })),
    ),
  ]
}
