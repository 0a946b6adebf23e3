import type { ECElementEvent, EChartsOption } from 'echarts'
import { type EChartsType, init } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'
import styles from './chart.module.css'
import { type Mark, MarkList } from './mark-list.tsx'
import './parts/base.ts'

const parts = {
  line: () => import('./parts/line.ts'),
  sankey: () => import('./parts/sankey.ts'),
  heatmap: () => import('./parts/heatmap.ts'),
  custom: () => import('./parts/custom.ts'),
  scatter: () => import('./parts/scatter.ts'),
}
/** Chart kinds beyond bars; each is fetched only by the charts that name it. */
export type ChartPart = keyof typeof parts

/** The mark that was clicked: which series (its `id`), and which of its data. */
export interface Pick {
  seriesId: string
  dataIndex: number
  name: string
  /** The words of the mark that the click fell on; null beside them. */
  written?: string | null
}

interface Props {
  options: EChartsOption
  /** The chart in words: its title, which states the finding. The table beside it holds the figures. */
  label: string
  height: number
  parts?: readonly ChartPart[]
  onPick?: (pick: Pick) => void
  /** Its marks in reading order, to be reached by key. */
  marks?: readonly Mark[]
}

/** The one component that touches the ECharts runtime: it makes, feeds, resizes and disposes of one chart. */
const Chart = ({ options, label, height, parts: needed = [], onPick, marks = [] }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<EChartsType | null>(null)
  const [lost, setLost] = useState<unknown>(null)
  const kinds = needed.join()

  useEffect(() => {
    const element = box.current
    if (!element) return
    let made: EChartsType | null = null
    let gone = false
    const fit = () => {
      made?.resize({ width: paper.matches ? Math.min(element.clientWidth, onPaper) : 'auto' })
      made?.getZr().flush()
      frame(made)
    }
    const watch = new ResizeObserver(fit)
    paper.addEventListener('change', fit)
    const names = kinds.split(',').filter((kind): kind is ChartPart => kind in parts)
    Promise.all(names.map((name) => parts[name]()))
      .then(() => {
        if (gone) return
        made = init(element, null, { renderer: 'svg' })
        frame(made)
        watch.observe(element)
        setChart(made)
      })
      .catch(setLost)
    return () => {
      gone = true
      watch.disconnect()
      paper.removeEventListener('change', fit)
      made?.dispose()
    }
  }, [kinds])

  useEffect(() => {
    // Paper takes what is drawn at once: bars that still grow would be printed short.
    const still = matchMedia('(prefers-reduced-motion: reduce), print').matches
    chart?.setOption({ ...options, ...(still && { animation: false }) }, { notMerge: true })
  }, [chart, options])

  useEffect(() => {
    if (!chart || !onPick) return
    const pick = ({ seriesId, dataIndex, name, event }: ECElementEvent) =>
      onPick({ seriesId: seriesId ?? '', dataIndex, name, written: writtenAt(event?.target) })
    chart.on('click', pick)
    return () => {
      if (!chart.isDisposed()) chart.off('click', pick)
    }
  }, [chart, onPick])

  // Code that cannot be fetched any more: the page says so, as of its own.
  if (lost) throw lost
  const show = (mark: Mark | null) => {
    chart?.dispatchAction({ type: 'downplay' })
    chart?.dispatchAction({ type: 'hideTip' })
    if (mark) chart?.dispatchAction({ type: 'highlight', ...placeOf(mark) })
  }
  return (
    <>
      <div ref={box} role="img" aria-label={label} className={styles.box} style={{ minHeight: height }} />
      {marks.length > 0 && <MarkList marks={marks} onFocus={show} onPick={onPick} />}
    </>
  )
}

const paper = matchMedia('print')
/** Pixels inside a card on A4 between our margins. The sheet gets its size only after the last chance to draw anew. */
const onPaper = 653

/** Lets a drawing shrink as a whole on a smaller sheet. */
const frame = (chart: EChartsType | null) => {
  const drawing = chart?.getDom().querySelector('svg')
  if (chart && drawing) drawing.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`)
}

/** Words are elements of their own in a drawing, each with its text in its style. */
const writtenAt = (target: object | undefined): string | null => {
  const style: unknown = target && 'style' in target ? target.style : null
  if (typeof style !== 'object' || style === null || !('text' in style)) return null
  return typeof style.text === 'string' ? style.text : null
}

const placeOf = ({ seriesId, dataIndex, dataType }: Mark) => ({
  seriesId,
  dataIndex,
  ...(dataType && { dataType }),
})

export default Chart
