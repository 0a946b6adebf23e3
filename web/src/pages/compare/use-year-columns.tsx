import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useT } from '../../i18n/use-t.ts'
import type { YearWords } from './use-year-words.ts'
import { cellOf, type YearRow } from './year-grid.ts'

/** Regions down, years across. */
export const useYearColumns = (years: readonly number[], words: YearWords): Column<YearRow>[] => {
  const t = useT()
  return [
    { key: 'region', header: t('compare.region'), value: ({ region }) => words.regionName(region) },
    ...years.map(
      (year): Column<YearRow> => ({
        key: String(year),
        header: `${year} (${words.unit})`,
        align: 'end',
        value: (row) => cellOf(row, year)?.value ?? null,
        cell: (row) => {
          const cell = cellOf(row, year)
          return cell && <Figure {...words.figureOf(row, cell)} />
        },
      }),
    ),
  ]
}
