import { RadarChart } from '../../charts/radar-chart.tsx'
import { ChartCard } from '../../components/chart-card.tsx'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatRate } from '../../format/number.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { againstMedian, type ComparedRegion, foundIn, normalised } from './comparison.ts'
import { Gaps } from './gaps.tsx'
import { RadarFigures } from './radar-figures.tsx'
import type { ViewProps } from './table-card.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'
import { useMetricWords } from './use-metric-words.ts'
import styles from './views.module.css'

/** One region against grey peers on a wheel of normalised metrics; the first in order, where none is in focus. */
export const RadarCard = ({ state, comparison, where }: ViewProps) => {
  const t = useT()
  const regionName = useRegionName()
  const words = useMetricWords(state.indicators)
  const { metrics, regions } = comparison
  const focused = regions.find(({ region }) => region.code === state.choice.focus) ?? regions[0]
  const shareOf = (row: ComparedRegion, code: string) => {
    const found = foundIn(row, code)
    return found
      ? normalised(
          found,
          regions.flatMap((other) => foundIn(other, code) ?? []),
        )
      : null
  }
  const columns = [
    ...useFigureColumns(metrics, words, where),
    ...metrics.map(
      (metric): Column<ComparedRegion> => ({
        key: `${metric.code} share`,
        header: `${words.label(metric)} · ${t('compare.radar.normalised')}`,
        align: 'end',
        value: (row) => shareOf(row, metric.code),
        cell: (row) => {
          const share = shareOf(row, metric.code)
          return share === null ? t('figure.missing') : formatRate(share)
        },
      }),
    ),
  ]
  const series = regions
    .map((row) => ({
      key: row.region.code,
      label: regionName(row.region),
      values: metrics.map(({ code }) => shareOf(row, code)),
      focus: row === focused,
    }))
    .toSorted((a, b) => Number(a.focus) - Number(b.focus))
  const picture =
    metrics.length < 3 ? (
      <NothingDrawn>{t('compare.radar.few')}</NothingDrawn>
    ) : (
      <div className={styles.radar}>
        <RadarChart
          label={t('compare.radar.label', {
            regions: series.map(({ label }) => label).join(t('list.separator')),
          })}
          axes={metrics.map((metric) => ({
            label: words.label(metric),
            missing: metric.reportedCount === 0 ? t('status.NOT_REPORTED') : null,
          }))}
          series={series}
        />
        {focused && <RadarFigures row={focused} shareOf={shareOf} words={words} where={where} />}
        <Gaps comparison={comparison} state={state} />
      </div>
    )
  const name = focused ? regionName(focused.region) : ''
  const { comparable, above, below } = againstMedian(focused)
  return (
    <ChartCard
      id="compare-radar"
      title={
        comparable > 0
          ? t('compare.radar.title', { region: name, count: comparable, above, below })
          : t('compare.radar.title.none', { region: name, count: metrics.length })
      }
      subtitle={t('compare.radar.how')}
      picture={picture}
      legend={[
        ...(name ? [{ label: name, color: 'var(--accent)' }] : []),
        {
          label: series
            .filter(({ focus }) => !focus)
            .map(({ label }) => label)
            .join(t('list.separator')),
          color: 'var(--missing)',
        },
      ].filter(({ label }) => label !== '')}
      columns={columns}
      rows={regions}
      rowKey={({ region }) => region.code}
    />
  )
}
