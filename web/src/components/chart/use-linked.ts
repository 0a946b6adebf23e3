import { type RefObject, useEffect, useState } from 'react'

/** True where the link leads to this card (`#flow`): it is brought into sight, and again when what stands above it has come. */
export const useLinked = (card: RefObject<HTMLElement | null>, id: string): boolean => {
  const [isLinked] = useState(() => location.hash === `#${id}`)
  useEffect(() => {
    if (!isLinked) return
    // What stands above it comes in its own time and moves it.
    const watch = new ResizeObserver(() => card.current?.scrollIntoView({ block: 'start' }))
    watch.observe(document.body)
    // Whoever scrolls, presses or types has seen it.
    const deeds = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
    const stop = () => {
      watch.disconnect()
      for (const deed of deeds) removeEventListener(deed, stop)
    }
    for (const deed of deeds) addEventListener(deed, stop, { passive: true })
    return stop
  }, [card, isLinked])
  return isLinked
}
