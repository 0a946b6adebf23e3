import { ChartCard } from '../../components/chart-card.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useMoney } from '../../format/use-money.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './funds.module.css'
import { countReported, type Grid } from './grid.ts'
import { GridKey } from './grid-key.tsx'
import { GridPager } from './grid-pager.tsx'
import { GridTable } from './grid-table.tsx'
import { useGrid } from './use-grid.ts'
import { useGridColumns } from './use-grid-columns.tsx'

/** Prefecture × year of one measure and source, its empty places told apart. */
export const GridCard = () => {
  const t = useT()
  const money = useMoney()
  const { grid, where, chosen, pages, setPage, error, retry, ...choices } = useGrid()
  const columns = useGridColumns(chosen, where)
  const measure = t(`measure.${chosen.measure}`)
  if (error) return <ErrorState error={error} onRetry={retry} />
  const controls = (
    <div className={styles.controls}>
      <Segmented
        label={t('funds.grid.measure')}
        value={chosen.measure}
        options={choices.measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChange={choices.setMeasure}
      />
      <Segmented
        label={t('funds.grid.source')}
        value={chosen.source}
        options={choices.sources.map((value) => ({ value, label: t(`source.${value}`) }))}
        onChange={choices.setSource}
      />
    </div>
  )
  const title = (grid: Grid) => {
    const { places, reported } = countReported(grid)
    if (places === 0) return t('funds.grid.title.none', { measure })
    return reported === places
      ? t('funds.grid.title.full', { measure, places })
      : t('funds.grid.title', { measure, places, missing: places - reported })
  }
  return (
    <ChartCard
      id="grid"
      title={grid ? title(grid) : t('funds.grid.title.plain', { measure })}
      subtitle={t('funds.grid.subtitle', { source: t(`source.${chosen.source}`), unit: money.unitHead })}
      height={460}
      controls={controls}
      picture={
        grid ? (
          <>
            <GridTable grid={grid} chosen={chosen} where={where} />
            <GridPager pages={pages} onPage={setPage} />
          </>
        ) : (
          <Skeleton height={400} />
        )
      }
      columns={columns}
      rows={grid ? allCells(grid) : []}
      rowKey={({ region, year }) => `${region?.code} ${year}`}
      isWhole={({ region, year }) => !region || typeof year !== 'number'}
      note={<GridKey />}
    />
  )
}

/** The cells in reading order, then the totals by year, then the total of all. */
const allCells = ({ rows, yearTotals, total }: Grid) => [
  ...rows.flatMap((row) => [...row.cells, row.total]),
  ...yearTotals,
  total,
]
