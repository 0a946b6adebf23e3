import { type RefObject, useEffect, useState } from 'react'

/** True where the link leads to this card (`#flow`): it is brought into sight, and again when what stands above it has come. */
export const useLinked = (card: RefObject<HTMLElement | null>, id: string): boolean => {
  const [isLinked] = useState(() => location.hash === `#${id}`)
  useEffect(() => {
    if (!isLinked) return
    const show = () => card.current?.scrollIntoView({ block: 'start' })
    const waits = [0, 300, 900].map((ms) => setTimeout(show, ms))
    const stop = () => waits.forEach(clearTimeout)
    // Whoever scrolls has seen it.
    addEventListener('wheel', stop, { once: true, passive: true })
    addEventListener('touchstart', stop, { once: true, passive: true })
    return () => {
      stop()
      removeEventListener('wheel', stop)
      removeEventListener('touchstart', stop)
    }
  }, [card, isLinked])
  return isLinked
}
