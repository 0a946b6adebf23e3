import { Figure } from '../../components/figure.tsx'
import { PickName } from '../../filters/pick-name.tsx'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './grid.module.css'
import { type Grid, type GridCell, largestOf, shadeOf } from './grid.ts'
import { type GridChoice, useGridWords } from './use-grid-words.ts'

interface Props {
  grid: Grid
  chosen: GridChoice
  where: FundFilter
}

/** The heat table: years across, prefectures down, totals at the end of both. */
export const GridTable = ({ grid, chosen, where }: Props) => {
  const t = useT()
  const regionName = useRegionName()
  const { years, rows, yearTotals, total } = grid
  const inner = rows.flatMap(({ cells }) => cells)
  const rowTotals = rows.map((row) => row.total)
  const [innerMost, rowMost, yearMost] = [inner, rowTotals, yearTotals].map(largestOf)
  const place = (cell: GridCell, largest: number | null = 0, isTotal = false) => (
    <Place
      key={`${cell.region?.code} ${cell.year}`}
      cell={cell}
      shade={largest === null ? null : shadeOf(cell, largest)}
      isTotal={isTotal}
      chosen={chosen}
      where={where}
    />
  )
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} data-source={chosen.source}>
        <thead>
          <tr>
            <th scope="col">{t('funds.grid.region')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                <PickName change={{ years: { from: year, to: year } }}>{year}</PickName>
              </th>
            ))}
            <th scope="col">{t('funds.grid.span')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, cells, total }) => (
            <tr key={region.code}>
              <th scope="row">
                <PickName change={{ regions: [region.code] }}>{regionName(region)}</PickName>
              </th>
              {cells.map((cell) => place(cell, innerMost))}
              {place(total, rowMost, true)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(where.regions ? 'funds.grid.chosen' : 'funds.grid.province')}</th>
            {yearTotals.map((cell) => place(cell, yearMost, true))}
            {place(total, null, true)}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface PlaceProps {
  cell: GridCell
  /** Null for the whole: it has no equals to be darker or paler than. */
  shade: number | null
  isTotal: boolean
  chosen: GridChoice
  where: FundFilter
}

const Place = ({ cell, shade, isTotal, chosen, where }: PlaceProps) => {
  const words = useGridWords(chosen, where)
  const kind = kindOf(cell)
  return (
    <td>
      <div
        className={styles.place}
        data-kind={kind}
        data-total={isTotal}
        title={words.hint(cell)}
        style={kind === 'figure' && shade !== null ? { background: tint(shade) } : undefined}
      >
        {kind === 'outside' ? (
          <small>{words.reason(cell)}</small>
        ) : (
          <Figure
            label={words.label(cell)}
            value={words.text(cell)}
            status={cell.status}
            exact={words.exact(cell)}
            evidence={words.evidence(cell)}
            compact={kind !== 'missing'}
          />
        )}
        {kind === 'zero' && <small>{words.reason(cell)}</small>}
      </div>
    </td>
  )
}

/** From a breath of the source's colour to a clear one; text stays readable on both. */
const tint = (shade: number) =>
  `color-mix(in srgb, var(--hue) ${Math.round(8 + shade * 36)}%, var(--surface))`

/** Three kinds of empty: nobody reported it, not in the programme, and a zero that follows by arithmetic. */
const kindOf = ({ value, status }: GridCell): 'outside' | 'missing' | 'zero' | 'figure' => {
  if (status === 'NOT_IN_PROGRAMME') return 'outside'
  if (value === null) return 'missing'
  return value === 0 && status === 'DERIVED' ? 'zero' : 'figure'
}
