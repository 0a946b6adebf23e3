import { ChartCard } from '../../components/chart-card.tsx'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import type { Column } from '../../components/table-column.ts'
import { useSearchParam } from '../../filters/use-search-param.ts'
import { useT } from '../../i18n/use-t.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import { PairRow } from './pair-row.tsx'
import { Select } from './select.tsx'
import { SlopeChart } from './slope-chart.tsx'
import type { ViewProps } from './table-card.tsx'
import tools from './toolbar.module.css'
import { useYearColumns } from './use-year-columns.tsx'
import { useYearGrid } from './use-year-grid.ts'
import { useYearWords } from './use-year-words.ts'
import styles from './views.module.css'
import { changeOf, comparablePair, largest, pairOf, type YearGrid, type YearRow } from './year-grid.ts'

const nothing: YearGrid = { years: [], rows: [] }

/** Two years of one target held against each other, region by region, on one axis. */
export const PairCard = (props: ViewProps) => {
  const t = useT()
  const { state } = props
  const { choice, setChoice } = state
  const { grid = nothing, where, loading, error, retry } = useYearGrid(props)
  const words = useYearWords(state, where)
  const [shape, setShape] = useSearchParam('pair-as', ['dumbbell', 'slope'])
  const asked = choice.pair?.every((year) => grid.years.includes(year)) ? choice.pair : null
  const [from, to] = asked ?? comparablePair(grid) ?? [0, 0]
  const changes = grid.rows.flatMap((row) => changeOf(pairOf(row, [from, to])) ?? [])
  const columns: Column<YearRow>[] = [
    ...useYearColumns([from, to], words),
    {
      key: 'change',
      header: `${t('compare.pair.change')} (${words.unit})`,
      align: 'end',
      value: (row) => changeOf(pairOf(row, [from, to])),
    },
  ]
  if (error) return <ErrorState error={error} onRetry={retry} />
  const max = largest(grid.rows.flatMap((row) => pairOf(row, [from, to])))
  const years = grid.years.map((year) => ({ value: String(year), label: String(year) }))
  const names = { indicator: words.indicator, from, to }
  const title =
    changes.length > 0
      ? t('compare.pair.title.up', {
          ...names,
          count: changes.length,
          up: changes.filter((change) => change > 0).length,
        })
      : from === 0
        ? loading
          ? words.indicator
          : t('compare.pair.title.few', { indicator: words.indicator })
        : t('compare.pair.title', names)
  return (
    <ChartCard
      id="compare-pair"
      title={title}
      subtitle={t(shape === 'slope' ? 'compare.pair.subtitle.slope' : 'compare.pair.subtitle', {
        unit: words.unit,
      })}
      controls={
        <div className={tools.controls}>
          <IndicatorSelect state={state} />
          <Segmented
            label={t('compare.pair.shape')}
            value={shape}
            options={[
              { value: 'dumbbell', label: t('compare.pair.dumbbell') },
              { value: 'slope', label: t('compare.pair.slope') },
            ]}
            onChange={setShape}
          />
          <Select
            label={t('compare.pair.from')}
            value={String(from)}
            options={years.filter(({ value }) => value !== String(to))}
            onChange={(year) => setChoice({ pair: [Number(year), to] })}
          />
          <Select
            label={t('compare.pair.to')}
            value={String(to)}
            options={years.filter(({ value }) => value !== String(from))}
            onChange={(year) => setChoice({ pair: [from, Number(year)] })}
          />
        </div>
      }
      picture={
        loading ? (
          <Skeleton height={320} />
        ) : from === 0 ? (
          <NothingDrawn>
            {t(grid.years.length === 1 ? 'compare.pair.few' : 'compare.years.none')}
          </NothingDrawn>
        ) : shape === 'slope' ? (
          <SlopeChart grid={grid} years={[from, to]} focus={choice.focus} label={title} />
        ) : (
          <div className={styles.pairs}>
            <div className={styles.pair} data-head="true" aria-hidden="true">
              <span>{t('compare.region')}</span>
              <span className={styles.space} />
              <span>{from}</span>
              <span>{to}</span>
              <span>{t('compare.pair.change')}</span>
            </div>
            {grid.rows.map((row) => (
              <PairRow
                key={row.region.code}
                row={row}
                cells={pairOf(row, [from, to])}
                max={max}
                words={words}
                state={state}
              />
            ))}
          </div>
        )
      }
      columns={columns}
      rows={grid.rows}
      rowKey={({ region }) => region.code}
    />
  )
}
