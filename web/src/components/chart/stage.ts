import { createContext } from 'react'

/** Where a single chart stands alone, taken out of its page: embedded in another site, or on a wall. */
export interface Stage {
  /** Which of the page's charts. */
  id: string
  element: HTMLElement | null
  /** How much larger than usual it is drawn: a wall is read from afar. */
  scale: number
  /** The chart is there. */
  onShown: () => void
}

/** Null on an ordinary page, where every chart stands in its place. */
export const StageContext = createContext<Stage | null>(null)

/** The page in the address, at one of its charts, without what puts the chart on a stage. */
export const linkTo = (
  chart: string,
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'> = location,
): string => `${origin}${pathname}${offStage(search)}#${chart}`

const offStage = (search: string) =>
  search.replace(/[?&](embed|present|at|seconds)=[^&]*/g, '').replace(/^&/, '?')
