import { type RefObject, useEffect, useState } from 'react'

/**
 * One card over the whole screen. The page itself goes full screen, so that drawers still open above the card; where
 * a browser refuses, the card fills the window. The rest of the page is out of reach meanwhile.
 */
export const useFullScreen = (card: RefObject<HTMLElement | null>): [boolean, () => void] => {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const element = card.current
    if (!isFull || !element) return
    const others = aside(element)
    for (const other of others) other.inert = true
    const leave = () => setFull(false)
    const onChange = () => document.fullscreenElement ?? leave()
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        !document.querySelector('[role=dialog][data-state=open]')
      )
        leave()
    }
    document.addEventListener('fullscreenchange', onChange)
    document.addEventListener('keydown', onKey)
    // Refused in a frame or on a phone: the card fills the window all the same.
    document.documentElement.requestFullscreen?.().catch(() => {})
    return () => {
      for (const other of others) other.inert = false
      document.removeEventListener('fullscreenchange', onChange)
      document.removeEventListener('keydown', onKey)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [isFull, card])
  return [isFull, () => setFull((before) => !before)]
}

/** All that is neither the element, in it, nor around it. */
const aside = (element: HTMLElement): HTMLElement[] => {
  const parent = element.parentElement
  if (!parent) return []
  const siblings = [...parent.children].filter(
    (child): child is HTMLElement => child !== element && child instanceof HTMLElement && !child.inert,
  )
  return [...siblings, ...(parent === document.body ? [] : aside(parent))]
}
