import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The widths that the columns of a long table have by their first rows, in px; null while they follow their content.
 * Held, they do not jump as other rows come into sight, and the browser need not measure every cell at each step.
 */
export const useColumnWidths = (table: RefObject<HTMLTableElement | null>, isLong: boolean) => {
  const [held, setHeld] = useState<number[] | null>(null)
  useLayoutEffect(() => {
    const element = table.current
    const box = element?.parentElement
    if (!isLong || !element || !box) return setHeld(null)
    let width = -1
    let frame = 0
    const watch = new ResizeObserver(() => {
      if (box.clientWidth === width) return
      // Another width of the page: the columns find theirs anew.
      if (width >= 0) setHeld(null)
      width = box.clientWidth
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() =>
        setHeld([...element.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().width)),
      )
    })
    watch.observe(box)
    return () => {
      watch.disconnect()
      // Else the widths of a table that is long no more would be held after all.
      cancelAnimationFrame(frame)
    }
  }, [table, isLong])
  return held
}
