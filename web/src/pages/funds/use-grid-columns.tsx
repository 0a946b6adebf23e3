import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { measureTerms } from '../../components/term-of.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import type { GridCell } from './grid.ts'
import { type GridChoice, useGridWords } from './use-grid-words.ts'

/** The grid as a list: a line per place, with why it is empty and where the figure exists. */
export const useGridColumns = (chosen: GridChoice, where: FundFilter): Column<GridCell>[] => {
  const t = useT()
  const money = useMoney()
  const words = useGridWords(chosen, where)
  return [
    { key: 'region', header: t('funds.grid.region'), value: words.regionName },
    { key: 'year', header: t('filter.years'), value: words.periodName },
    {
      key: 'value',
      header: `${t(`measure.${chosen.measure}`)} (${money.unitHead})`,
      term: measureTerms[chosen.measure],
      align: 'end',
      value: ({ value }) => money.value(value),
      cell: (cell) => (
        <Figure
          label={words.label(cell)}
          value={words.text(cell)}
          status={cell.status}
          exact={words.exact(cell)}
          evidence={cell.status === 'NOT_IN_PROGRAMME' ? undefined : words.evidence(cell)}
          compact
        />
      ),
    },
    { key: 'status', header: t('table.status'), term: 'term.status', value: words.reason },
    {
      key: 'available',
      header: t('funds.grid.place'),
      value: ({ availableAt }) => availableAt.join(t('list.separator')),
      wrap: true,
    },
  ]
}
