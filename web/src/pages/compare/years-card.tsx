import { ChartCard } from '../../components/chart-card.tsx'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { useT } from '../../i18n/use-t.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import type { ViewProps } from './table-card.tsx'
import tools from './toolbar.module.css'
import { useYearColumns } from './use-year-columns.tsx'
import { useYearGrid } from './use-year-grid.ts'
import { useYearWords } from './use-year-words.ts'
import styles from './views.module.css'
import { highest, kindOf, largest, type YearGrid } from './year-grid.ts'
import { YearPanel } from './year-panel.tsx'

const nothing: YearGrid = { years: [], rows: [] }

/** A small picture for each region, year by year, on one axis or on its own. */
export const YearsCard = (props: ViewProps) => {
  const t = useT()
  const { state } = props
  const { choice, setChoice } = state
  const { grid = nothing, where, loading, error, retry } = useYearGrid(props)
  const words = useYearWords(state, where)
  const columns = useYearColumns(grid.years, words)
  const titleOf = useLeadingTitle()
  if (error) return <ErrorState error={error} onRetry={retry} />
  const top = highest(grid)
  const max = largest(grid.rows.flatMap(({ cells }) => cells))
  const kinds = new Set<string>(grid.rows.flatMap(({ cells }) => cells.map(kindOf)))
  const isShared = choice.scale === 'shared'
  const { indicator } = words
  const title = loading
    ? t('compare.years.what', { indicator })
    : top
      ? titleOf(top, {
          what: t('compare.years.what', { indicator }),
          where: ({ row, cell: { year } }) =>
            t('leading.place', { region: words.regionName(row.region), year }),
          value: ({ cell }) => `${words.written(cell)} ${words.unit}`,
        })
      : t('compare.years.title', { indicator })
  return (
    <ChartCard
      id="compare-years"
      title={title}
      subtitle={t(isShared ? 'compare.years.subtitle' : 'compare.years.subtitle.own', { unit: words.unit })}
      controls={
        <div className={tools.controls}>
          <IndicatorSelect state={state} />
          <Segmented
            label={t('compare.scale')}
            value={choice.scale}
            options={[
              { value: 'shared', label: t('compare.scale.shared') },
              { value: 'own', label: t('compare.scale.own') },
            ]}
            onChange={(scale) => setChoice({ scale })}
          />
        </div>
      }
      legend={[
        { label: t('status.NOT_REPORTED'), color: 'var(--missing)', pattern: 'missing' as const },
        { label: t('compare.years.outside'), color: 'var(--missing)', pattern: 'outside' as const },
      ].filter(({ pattern }) => kinds.has(pattern))}
      picture={
        loading ? (
          <Skeleton height={320} />
        ) : max === 0 ? (
          <NothingDrawn>{t('compare.years.none')}</NothingDrawn>
        ) : (
          <div className={styles.panels}>
            {grid.rows.map((row) => (
              <YearPanel
                key={row.region.code}
                row={row}
                top={isShared ? max : largest(row.cells)}
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
