import { scatterOptions } from '../../charts/scatter.options.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { type ComparedMetric, type ComparedValue, foundIn } from './comparison.ts'
import { metricEvidence } from './metric-evidence.ts'
import { Select } from './select.tsx'
import type { ViewProps } from './table-card.tsx'
import styles from './toolbar.module.css'
import { useFigureColumns } from './use-figure-columns.tsx'
import { useMetricWords } from './use-metric-words.ts'

/** Any two metrics against each other, each region a named point. */
export const ScatterCard = ({ state, comparison: { metrics, regions }, where }: ViewProps) => {
  const t = useT()
  const theme = useChartTheme()
  const regionName = useRegionName()
  const words = useMetricWords(state.indicators)
  const openEvidence = useOpenEvidence()
  const { choice, setChoice } = state
  const x = metrics.find(({ code }) => code === choice.x) ?? metrics[0]
  const y = metrics.find(({ code }) => code === choice.y) ?? x
  const columns = useFigureColumns(
    [...new Set([x, y])].flatMap((metric) => metric ?? []),
    words,
    where,
  )
  if (!x || !y) return null

  const written = (metric: ComparedMetric, found: { value: number | null; status: string }) => {
    const text = words.text(metric, found.value) ?? ''
    return found.status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const drawn = regions.flatMap((row) => {
    const [a, b] = [foundIn(row, x.code), foundIn(row, y.code)]
    const [atX, atY] = [words.shown(x, a?.value ?? null), words.shown(y, b?.value ?? null)]
    if (!a || !b || atX === null || atY === null) return []
    const point = {
      name: regionName(row.region),
      x: atX,
      y: atY,
      xText: written(x, a),
      yText: written(y, b),
      partial: a.status === 'PARTIAL' || b.status === 'PARTIAL',
      focus: choice.focus === '' ? null : row.region.code === choice.focus,
    }
    return [{ row, point, a, b }]
  })
  /** The one in focus, or who has most on the horizontal axis: how it stands on both. */
  const told = drawn.find(({ point }) => point.focus) ?? drawn.find(({ a }) => a.rank === 1) ?? drawn[0]
  const rankOf = ({ rank, rankCertain }: ComparedValue) =>
    t(rankCertain ? 'compare.rank' : 'compare.rank.open', { rank: rank ?? t('figure.missing') })
  const said = (metric: ComparedMetric, found: ComparedValue) => {
    const text = words.said(metric, found.value) ?? ''
    return found.status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const names = { x: words.label(x), y: words.label(y) }
  const title = told
    ? t('compare.scatter.title', {
        ...{ ...names, region: told.point.name },
        ...{ xValue: said(x, told.a), xRank: rankOf(told.a) },
        ...{ yValue: said(y, told.b), yRank: rankOf(told.b) },
      })
    : t('compare.scatter.title.none', names)
  const missing = regions.filter((row) => !drawn.some((one) => one.row === row))
  const axisOf = (metric: ComparedMetric) => ({
    label: [words.label(metric), words.unit(metric)].filter(Boolean).join(' · '),
    median: words.shown(metric, metric.median),
    formatTick:
      metric.unit === null && metric.max !== null && metric.max <= 1
        ? formatRate
        : (value: number) => formatNumber(value),
  })
  const notes = [
    missing.length > 0 &&
      t('compare.scatter.missing', {
        names: missing.map(({ region }) => regionName(region)).join(t('list.separator')),
      }),
    drawn.some(({ point }) => point.partial) && t('compare.scatter.partial'),
  ].filter((note) => note !== false)
  const options = metrics.map((metric) => ({ value: metric.code, label: words.label(metric) }))
  return (
    <ChartCard
      id="compare-scatter"
      title={title}
      subtitle={t('compare.scatter.subtitle', { count: drawn.length })}
      controls={
        <div className={styles.controls}>
          <Select
            label={t('compare.scatter.x')}
            value={x.code}
            options={options}
            onChange={(code) => setChoice({ x: code })}
          />
          <Select
            label={t('compare.scatter.y')}
            value={y.code}
            options={options}
            onChange={(code) => setChoice({ y: code })}
          />
        </div>
      }
      height={420}
      parts={['scatter']}
      options={scatterOptions({ x: axisOf(x), y: axisOf(y), points: drawn.map(({ point }) => point) }, theme)}
      picture={drawn.length === 0 ? <NothingDrawn>{t('compare.scatter.none')}</NothingDrawn> : undefined}
      columns={columns}
      rows={regions}
      rowKey={({ region }) => region.code}
      note={notes.length > 0 ? notes.join(' ') : undefined}
      marks={drawn.map(({ point }, dataIndex) => ({
        ...{ seriesId: 'regions', dataIndex, name: point.name },
        text: `${point.name}${t('list.separator')}${words.label(x)} ${point.xText}${t('list.separator')}${words.label(y)} ${point.yText}`,
      }))}
      onPick={({ dataIndex }) => {
        const picked = drawn[dataIndex]
        if (!picked) return
        const { region } = picked.row
        openEvidence({
          label: `${regionName(region)} · ${words.label(y)}`,
          shown: [picked.point.yText, words.unit(y)].filter(Boolean).join(' '),
          evidence: metricEvidence(y, region.code, where),
        })
      }}
    />
  )
}
