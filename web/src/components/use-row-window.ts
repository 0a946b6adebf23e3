import { type RefObject, type UIEvent, useLayoutEffect, useState } from 'react'

/** More rows than these are not all put on the page. */
const manyRows = 200
/** Rows drawn beyond both ends, so that a quick turn of the wheel meets no blank. */
const margin = 20

export interface RowWindow {
  from: number
  to: number
  /** Heights in px that stand for the rows left out above and below. */
  before: number
  after: number
  onScroll: (event: UIEvent<HTMLElement>) => void
}

/**
 * Which rows of a long table are in sight. All of them where there are few, or where nothing scrolls inside.
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
  const long = height !== undefined && count > manyRows
  useLayoutEffect(() => {
    const row = long ? body.current?.querySelector('tr[data-row]') : null
    const measured = row?.getBoundingClientRect().height ?? 0
    if (measured > 0) setRowHeight(measured)
  }, [body, long])
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    if (long) setTop(currentTarget.scrollTop)
  }
  return { ...windowOf(count, long ? { top, height, rowHeight } : null), onScroll }
}

/** The rows in sight; without a view, all. */
export const windowOf = (
  count: number,
  view: { top: number; height: number; rowHeight: number } | null,
): Omit<RowWindow, 'onScroll'> => {
  if (!view) return { from: 0, to: count, before: 0, after: 0 }
  const shown = Math.ceil(view.height / view.rowHeight) + 2 * margin
  // A table that became shorter may still be scrolled beyond its end.
  const from = Math.max(0, Math.min(Math.floor(view.top / view.rowHeight) - margin, count - shown))
  const to = Math.min(count, from + shown)
  return { from, to, before: from * view.rowHeight, after: (count - to) * view.rowHeight }
}
