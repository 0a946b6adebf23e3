import type { EChartsOption } from 'echarts'
import { lazy, type ReactNode, Suspense } from 'react'
import type { ChartPart, Pick } from '../charts/chart.tsx'
import { joinList, listOf } from '../filters/search.ts'
import { useSearchText } from '../filters/use-search-param.ts'
import { useT } from '../i18n/use-t.ts'
import { Card } from './card.tsx'
import styles from './chart-card.module.css'
import { CsvButton } from './csv-button.tsx'
import { DataTable } from './data-table.tsx'
import { Legend, type LegendItem } from './legend.tsx'
import { Segmented } from './segmented.tsx'
import { Skeleton } from './skeleton.tsx'
import { SourceLine } from './source-line.tsx'
import type { Column, Sort } from './table-column.ts'

const Chart = lazy(() => import('../charts/chart.tsx'))

interface Props<Row> {
  /** Names the chart in the link (`?tables=money-by-year`) and its file. */
  id: string
  title: string
  subtitle: string
  /** From a pure `*.options.ts` function. */
  options?: EChartsOption
  /** Stands in the chart's place: a drawing in HTML, or the reason why nothing can be drawn. */
  picture?: ReactNode
  /** The card's own choices, between title and chart. */
  controls?: ReactNode
  parts?: readonly ChartPart[]
  height?: number
  legend?: readonly LegendItem[]
  /** The same figures as rows. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  initialSort?: Sort
  /** What a reader must know: who did not report, what is a lower bound. */
  note?: ReactNode
  /** A mark was clicked; open its evidence or filter by it. */
  onPick?: (pick: Pick) => void
  span?: 4 | 5 | 6 | 7 | 8 | 12
}

/** A chart and, one click away, its figures as a table and as a file. */
export const ChartCard = <Row,>(props: Props<Row>) => {
  const {
    id,
    title,
    subtitle,
    options,
    picture,
    controls,
    parts,
    height = 280,
    legend,
    columns,
    rows,
    rowKey,
    note,
    onPick,
    span,
  } = props
  const t = useT()
  const [tables, setTables] = useSearchText('tables')
  const asTable = listOf(tables).includes(id)
  const setView = (view: string) => {
    const others = listOf(tables).filter((other) => other !== id)
    setTables(joinList(view === 'table' ? [...others, id] : others))
  }
  const views = [
    { value: 'chart', label: t('chart.chart') },
    { value: 'table', label: t('chart.table') },
  ]
  const actions = (
    <>
      <Segmented
        label={t('chart.view')}
        value={asTable ? 'table' : 'chart'}
        options={views}
        onChange={setView}
        shortcut="view"
      />
      <CsvButton id={id} columns={columns} rows={rows} />
    </>
  )
  return (
    <Card title={title} subtitle={subtitle} actions={actions} foot={<SourceLine />} span={span}>
      {controls}
      {asTable ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          initialSort={props.initialSort}
          maxHeight={height + 60}
        />
      ) : (
        <>
          {legend && <Legend items={legend} />}
          {picture}
          {options && !picture && (
            <Suspense fallback={<Skeleton height={height} />}>
              <Chart options={options} label={title} height={height} parts={parts} onPick={onPick} />
            </Suspense>
          )}
        </>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </Card>
  )
}
