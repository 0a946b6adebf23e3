import type { FundingSource } from '../generated/graphql.ts'

/** Colours and type of the current theme, read from the CSS tokens; options functions take it as data. */
export interface ChartTheme {
  ink: string
  ink2: string
  ink3: string
  hairline: string
  rule: string
  surface: string
  sunken: string
  accent: string
  good: string
  bad: string
  warn: string
  missing: string
  central: string
  local: string
  provincial: string
  subprovincial: string
  other: string
  fontFamily: string
}

/** A mark's colour by source of money; null is the total. */
export const sourceColor = (theme: ChartTheme, source: FundingSource | null): string =>
  source === null
    ? theme.ink2
    : {
        CENTRAL: theme.central,
        LOCAL: theme.local,
        PROVINCIAL: theme.provincial,
        SUBPROVINCIAL: theme.subprovincial,
        OTHER: theme.other,
      }[source]
