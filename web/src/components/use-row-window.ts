import { type RefObject, type UIEvent, useLayoutEffect, useState } from 'react'
import { useMedia } from '../charts/use-media.ts'

/** More rows than these are not all put on the page. */
const manyRows = 200
/** So many go on paper, some thirty sheets; of a longer table the paper says how many it has. */
const mostOnPaper = 1000
/** Rows drawn beyond both ends, so that a quick turn of the wheel meets no blank. */
const margin = 20
/** The window moves by so many rows at a time: most steps of the wheel then change nothing. */
const stride = 8

export interface RowWindow {
  from: number
  to: number
  /** Heights in px that stand for the rows left out above and below. */
  before: number
  after: number
  /** Not all rows are on the page; columns must not follow those that happen to be. */
  isLong: boolean
  /** Being printed: nobody scrolls. */
  isPaper: boolean
  onScroll: (event: UIEvent<HTMLElement>) => void
}

/**
 * Which rows of a long table are drawn: those in sight, and on paper all, up to `mostOnPaper`. All of them where there are
 * few, or where nothing scrolls inside.
 * @param body holds the rows, all of one height
 * @param height of the scrolling box in px
 */
export const useRowWindow = (
  body: RefObject<HTMLElement | null>,
  count: number,
  height: number | undefined,
): RowWindow => {
  const [top, setTop] = useState(0)
  const [rowHeight, setRowHeight] = useState(36)
  const isPaper = useMedia('print')
  const isLong = height !== undefined && count > manyRows
  useLayoutEffect(() => {
    const row = isLong ? body.current?.querySelector('tr[data-row]') : null
    const measured = row?.getBoundingClientRect().height ?? 0
    if (measured > 0) setRowHeight(measured)
  }, [body, isLong])
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const step = stride * rowHeight
    if (isLong) setTop(Math.floor(currentTarget.scrollTop / step) * step)
  }
  const shown = isPaper
    ? { from: 0, to: Math.min(count, mostOnPaper), before: 0, after: 0 }
    : windowOf(count, isLong ? { top, height, rowHeight } : null)
  return { ...shown, isLong: isLong && !isPaper, isPaper, onScroll }
}

/** The rows in sight; without a view, all. */
export const windowOf = (
  count: number,
  view: { top: number; height: number; rowHeight: number } | null,
): Pick<RowWindow, 'from' | 'to' | 'before' | 'after'> => {
  if (!view) return { from: 0, to: count, before: 0, after: 0 }
  const shown = Math.ceil(view.height / view.rowHeight) + 2 * margin
  // A table that became shorter may still be scrolled beyond its end.
  const from = Math.max(0, Math.min(Math.floor(view.top / view.rowHeight) - margin, count - shown))
  const to = Math.min(count, from + shown)
  return { from, to, before: from * view.rowHeight, after: (count - to) * view.rowHeight }
}
