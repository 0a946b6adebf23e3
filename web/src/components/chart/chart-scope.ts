import { createContext } from 'react'

/** Where the filters do not narrow the figures (a profile, the whole release): what the charts are about instead. */
export interface ChartScope {
  /** In the filters' place in pictures and files. */
  chosen: string
  /** The years in question; null where the cards say it themselves. */
  period: string | null
  /** The programmes whose reports are the source; without them, all that are not made up. */
  programmes?: readonly string[]
  /** Names of made-up programmes behind the figures; null where all is real. */
  simulated?: string | null
  /** What money is in, where that is not the filters' unit. */
  unit?: string
}

export const ChartScopeContext = createContext<ChartScope | null>(null)
