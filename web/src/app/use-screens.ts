import { type RefObject, useEffect } from 'react'

/** Milliseconds between two looks at the clock. */
const LOOK_MS = 500

/** What a screen repeats of the one before, in px: the bar of filters stays on top. */
const overlap = 120

interface Screens {
  box: RefObject<HTMLElement | null>
  /** Within which the page is shown from top to bottom, then again. */
  seconds: number
  /** Which of the views it is; null while none is to move. */
  view: number | null
}

/** A page that is higher than the wall is shown screen by screen; on hold it stays where the reader puts it. */
export const useScreens = ({ box, seconds, view }: Screens) => {
  useEffect(() => {
    if (view === null) return
    box.current?.scrollTo({ top: 0 })
    const start = performance.now()
    let shown = 0
    const timer = setInterval(() => {
      if (!box.current) return
      const { scrollHeight, clientHeight } = box.current
      const step = Math.max(1, clientHeight - overlap)
      const screens = Math.max(1, Math.ceil((scrollHeight - overlap) / step))
      const next = Math.floor((((performance.now() - start) / 1000 / seconds) % 1) * screens)
      if (next !== shown) box.current.scrollTo({ top: next * step })
      shown = next
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [box, seconds, view])
}
