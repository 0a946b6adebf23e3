import { useMemo } from 'react'
import type { Cell } from 'schema/graphql/flatten.ts'
import { chosenColumnsOptions } from '../../charts/chosen-columns.options.ts'
import { patternAt } from '../../charts/series-pattern.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { ChartScopeContext } from '../../components/chart/chart-scope.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { Segmented } from '../../components/segmented.tsx'
import type { Column } from '../../components/table-column.ts'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { useSearchParam } from '../../filters/use-search-param.ts'
import { leadingOf } from '../../format/leading.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { shortRegionName } from '../../format/region-name.ts'
import { useT } from '../../i18n/use-t.ts'
import { type AnswerTable, statusOf } from './answer-table.ts'
import { useCellText } from './cell-text.ts'
import { type ChartPoint, chartDataOf } from './chart-choice.ts'
import { ChartChoosers, useChartChoice } from './chart-choosers.tsx'
import styles from './query.module.css'

/** More marks than these cannot be told apart. */
const most = { categories: 60, series: 7 }
const height = 220

interface Props {
  table: AnswerTable
  /** What the question is called. */
  name: string
  /** The made-up programmes in the answer, by id, and in words; null where all is real. */
  madeUp: readonly string[]
  simulated: string | null
}

/** Chosen columns of the answer in the frame of every chart. */
export const AnswerChart = ({ table, name, madeUp, simulated }: Props) => {
  const t = useT()
  const textOf = useCellText()
  const theme = useChartTheme()
  const titleOf = useLeadingTitle()
  const [kind, setKind] = useSearchParam('kind', ['bar', 'line'])
  const [choice, setChoice] = useChartChoice(table)
  const data = useMemo(() => choice && chartDataOf(table, choice), [table, choice])
  if (!choice || !data) return <p className={styles.empty}>{t('query.chart.nothing')}</p>

  const columnOf = (name: string) => table.columns.find((column) => column.name === name)
  const measure = columnOf(choice.measure)
  const measured = measure?.unit ? `${choice.measure} (${t(`query.unit.${measure.unit}`)})` : choice.measure
  const named = (cell: Cell, column: string) => shortRegionName(textOf(cell, { name: column, kind: 'name' }))
  const written = ({ value, row, partial }: ChartPoint) => {
    if (!row || !measure) return ''
    const status = statusOf(row, measure)
    if (value === null) return status ? t(`status.${status}`) : t('figure.missing')
    const text = textOf(value, measure)
    return partial ? t('figure.atLeast', { value: text }) : text
  }
  const colors = [
    theme.central,
    theme.local,
    theme.good,
    theme.bad,
    theme.ink2,
    theme.subprovincial,
    theme.missing,
  ]
  const series = data.series.slice(0, most.series).map(({ name, points }, nth) => ({
    id: String(nth),
    label: choice.series === '' ? measured : named(name, choice.series),
    color: colors[nth] ?? theme.ink3,
    points: points.slice(0, most.categories).map((point) => ({
      ...{ value: point.value, partial: point.partial, text: written(point) },
      status: point.row && measure ? statusOf(point.row, measure) : null,
    })),
  }))
  const isCut = data.categories.length > most.categories || data.series.length > most.series
  const isGap = series.some(({ points }) => points.some(({ value, text }) => value === null && text !== ''))
  const label = `${measured} · ${[choice.by, choice.series].filter(Boolean).join(' × ')}`
  const categories = data.categories.slice(0, most.categories).map((cell) => named(cell, choice.by))
  const options = chosenColumnsOptions(
    {
      kind,
      categories,
      series,
      formatTick: (value) => (measure?.kind === 'rate' ? formatRate(value, 0) : formatNumber(value)),
    },
    theme,
  )
  const kinds = (['bar', 'line'] as const).map((value) => ({ value, label: t(`query.chart.${value}`) }))
  const drawn = series.flatMap(({ id, label, points }) =>
    points.flatMap((point, dataIndex) =>
      point.text === ''
        ? []
        : [{ id, dataIndex, series: label, place: categories[dataIndex] ?? '', ...point }],
    ),
  )
  const leading = leadingOf(drawn, ({ value, status }) => ({
    value,
    // What is no figure of the report, such as a count, is exact without a status.
    status: status ?? (measure?.isUnasked || value === null ? null : 'REPORTED'),
  }))
  const many = choice.series !== ''
  const columns: Column<(typeof drawn)[number]>[] = [
    { key: 'place', header: choice.by, value: ({ place }) => place },
    ...(many
      ? [{ key: 'series', header: choice.series, value: ({ series }: { series: string }) => series }]
      : []),
    {
      key: 'value',
      header: measured,
      align: 'end',
      isShare: measure?.kind === 'rate',
      value: ({ value }) => value,
      cell: ({ text }) => text,
      ...(measure?.statusColumn && { state: ({ status }) => status }),
    },
  ]
  return (
    <ChartScopeContext
      value={{
        chosen: t('query.chart.asked', { name }),
        period: null,
        programmes: madeUp,
        simulated,
        unit: measure?.unit ? t(`query.unit.${measure.unit}`) : t('query.chart.unitless'),
      }}
    >
      <ChartCard
        id="answer"
        hasTableBeside
        title={
          data.ambiguous
            ? t('query.chart.title.ambiguous', { measure: measured })
            : titleOf(leading, {
                what: measured,
                where: ({ place, series }) => (many ? `${place} · ${series}` : place),
                value: ({ text }) => text,
                open: measure?.isUnasked ? (said) => t('query.chart.title.unasked', said) : undefined,
              })
        }
        subtitle={label}
        period={null}
        controls={
          <div className={styles.choosers}>
            <Segmented label={t('query.chart.kind')} value={kind} options={kinds} onChange={setKind} />
            <ChartChoosers table={table} choice={choice} onChange={setChoice} />
          </div>
        }
        picture={data.ambiguous ? <p className={styles.empty}>{t('query.chart.ambiguous')}</p> : undefined}
        legend={
          data.ambiguous
            ? undefined
            : [
                ...series.map(({ label, color }, nth) => ({
                  ...{ label, color },
                  ...(kind === 'bar' && { series: patternAt(nth) }),
                })),
                ...(isGap
                  ? [{ label: t('query.chart.missing'), color: theme.missing, pattern: 'missing' as const }]
                  : []),
              ]
        }
        options={options}
        height={height}
        parts={kind === 'line' ? ['line'] : undefined}
        marks={drawn.map(({ id, dataIndex, series, place, text }) => ({
          ...{ seriesId: id, dataIndex, name: series },
          text: `${place} · ${series} ${text}`,
        }))}
        columns={columns}
        rows={data.ambiguous ? [] : drawn}
        rowKey={({ id, dataIndex }) => `${id} ${dataIndex}`}
        note={isCut ? t('query.chart.cut', most) : undefined}
      />
    </ChartScopeContext>
  )
}
