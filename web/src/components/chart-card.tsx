import type { EChartsOption } from 'echarts'
import { lazy, type ReactNode, Suspense, useContext, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { ChartPart, Pick } from '../charts/chart.tsx'
import type { Mark } from '../charts/mark-list.tsx'
import { joinList, listOf } from '../filters/search.ts'
import { useSearchText } from '../filters/use-search-param.ts'
import { useT } from '../i18n/use-t.ts'
import { Card } from './card.tsx'
import { ChartMenu } from './chart/chart-menu.tsx'
import { SimulatedMark } from './chart/simulated-mark.tsx'
import { SpokenTable } from './chart/spoken-table.tsx'
import { StageContext } from './chart/stage.ts'
import { useChartAbout } from './chart/use-chart-about.ts'
import { useDescription } from './chart/use-description.ts'
import { useFullScreen } from './chart/use-full-screen.ts'
import { useLinked } from './chart/use-linked.ts'
import { useSavedChart } from './chart/use-saved-chart.ts'
import styles from './chart-card.module.css'
import { DataTable } from './data-table.tsx'
import { Icon } from './icon.tsx'
import { Legend, type LegendItem } from './legend.tsx'
import { Segmented } from './segmented.tsx'
import { Skeleton } from './skeleton.tsx'
import { SourceLine } from './source-line.tsx'
import type { Column, Sort } from './table-column.ts'

/** Pixels of a card that fills the screen which are not the drawing: head, legend, note, foot. */
const aroundDrawing = 240

/** So many rows stand whole in the drawing's place; of more, those beyond its height are scrolled to. */
const wholeTable = 16

/** A card that is its table scrolls inside beyond so many rows, in a box of so many pixels. */
const longTable = 200
const longTableHeight = 640

const Chart = lazy(() => import('../charts/chart.tsx'))

interface Props<Row> {
  /** Names the chart in the link (`?tables=money-by-year`, `#money-by-year`) and its files. */
  id: string
  /** The finding, with its number. */
  title: string
  /** What is shown, in which unit; the period of the filters is added. */
  subtitle: string
  /** Stands in the period's place where the filters do not narrow the figures; null for none. */
  period?: string | null
  /** From a pure `*.options.ts` function. */
  options?: EChartsOption
  /** Stands in the chart's place: a drawing in HTML, or the reason why nothing can be drawn. Without either the card is its table. */
  picture?: ReactNode
  /** The card's own choices, between title and chart. */
  controls?: ReactNode
  /** The card's own tools, beside the frame's. */
  tools?: ReactNode
  parts?: readonly ChartPart[]
  /** The drawing's marks in reading order: reached by key, read out, opened by Enter. */
  marks?: readonly Mark[]
  height?: number
  legend?: readonly LegendItem[]
  /** The same figures as rows. */
  columns: readonly Column<Row>[]
  /** What files hold, where that is not what the table shows. */
  saved?: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Rows that hold others: no extremes of the parts. */
  isWhole?: (row: Row) => boolean
  initialSort?: Sort
  /** What a reader must know: who did not report, what is a lower bound. */
  note?: ReactNode
  /** A mark was clicked; open its evidence or filter by it. */
  onPick?: (pick: Pick) => void
  /** Around the card the figures stand as a table already, one click away: no switch of its own. */
  hasTableBeside?: boolean
  span?: 4 | 5 | 6 | 7 | 8 | 12
}

/** The frame of every chart: its finding, the drawing or the same figures as a table, where they come from, and the ways to take them away. */
export const ChartCard = <Row,>(props: Props<Row>) => {
  const { id, title, options, picture, controls, parts, height = 280, legend, columns, rows } = props
  const t = useT()
  const card = useRef<HTMLElement>(null)
  const describedBy = useId()
  const [isFull, toggleFull] = useFullScreen(card)
  const isLinked = useLinked(card, id)
  const [tables, setTables] = useSearchText('tables')
  const about = useChartAbout()
  const period = props.period === undefined ? about.period : props.period
  const subtitle = [props.subtitle, period].filter(Boolean).join(' · ')
  const saved = props.saved ?? columns
  const description = useDescription({ columns: saved, rows, isWhole: props.isWhole })
  const chart = useSavedChart({
    id,
    title,
    subtitle,
    description,
    columns: saved,
    rows,
    about: { ...about, period },
  })
  const isDrawn = Boolean(options ?? picture)
  const asTable = !isDrawn || (!props.hasTableBeside && listOf(tables).includes(id))
  const setView = (view: string) => {
    const others = listOf(tables).filter((other) => other !== id)
    setTables(joinList(view === 'table' ? [...others, id] : others))
  }
  const actions = (
    <>
      {isDrawn && !props.hasTableBeside && (
        <Segmented
          label={t('chart.view')}
          value={asTable ? 'table' : 'chart'}
          options={[
            { value: 'chart', label: t('chart.chart') },
            { value: 'table', label: t('chart.table') },
          ]}
          onChange={setView}
          shortcut="view"
        />
      )}
      {props.tools}
      <ChartMenu chart={chart} card={card} hasPicture={!asTable} onFullScreen={toggleFull} />
      {isFull && (
        <button type="button" className={styles.leave} onClick={toggleFull} data-print="hide">
          <Icon name="close" />
          {t('chart.full.leave')}
        </button>
      )}
    </>
  )
  const foot = (
    <>
      <p data-picture="only">{t('chart.chosen', { choices: about.filters, unit: about.unit })}</p>
      <SourceLine />
    </>
  )
  const stage = useContext(StageContext)
  const room = innerHeight / (stage?.scale ?? 1) - aroundDrawing
  const tall = stage ? Math.max(220, room) : isFull ? Math.max(height, room) : height
  const fits = isDrawn ? !stage && rows.length <= wholeTable : rows.length <= longTable
  const tableHeight = fits ? undefined : isDrawn ? tall + 60 : longTableHeight
  const isStaged = stage?.id === id && stage.element !== null
  const onShown = isStaged ? stage.onShown : null
  useEffect(() => onShown?.(), [onShown])
  if (stage && !isStaged) return null
  const framed = (
    <Card
      ref={card}
      anchor={id}
      isLinked={isLinked}
      isFull={isFull}
      title={title}
      subtitle={subtitle}
      actions={actions}
      foot={foot}
      span={props.span}
    >
      {about.simulated && <SimulatedMark names={about.simulated} />}
      {controls && <div data-print={asTable ? undefined : 'controls'}>{controls}</div>}
      {asTable ? (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={props.rowKey}
          initialSort={props.initialSort}
          maxHeight={tableHeight}
        />
      ) : (
        <>
          {description && (
            <p id={describedBy} className="sr-only">
              {description}
            </p>
          )}
          {legend && <Legend items={legend} />}
          {picture && (
            <figure
              className={styles.picture}
              aria-label={title}
              aria-describedby={`${id}-subtitle ${describedBy}`}
            >
              {picture}
            </figure>
          )}
          {options && !picture && (
            <>
              <Suspense fallback={<Skeleton height={tall} />}>
                <Chart
                  options={options}
                  label={title}
                  height={tall}
                  parts={parts}
                  onPick={props.onPick}
                  marks={props.marks}
                />
              </Suspense>
              <SpokenTable caption={title} columns={saved} rows={rows} rowKey={props.rowKey} />
            </>
          )}
        </>
      )}
      {props.note && <div className={styles.note}>{props.note}</div>}
    </Card>
  )
  return stage?.element ? createPortal(framed, stage.element) : framed
}
