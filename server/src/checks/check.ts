import type { CellSource, CheckKind, FundMeasure, Severity } from 'schema/database/terms.ts'
import type { Ledger } from './ledger.ts'
import type { Citation } from './stated.ts'

/** A text in both languages. Names stay Chinese where they have no English. */
export interface Text {
  zh: string
  en: string
}

/** What a finding is about, as far as it is about one thing. */
export interface About {
  project?: string | null
  region?: string | null
  from?: number | null
  to?: number | null
  indicator?: string | null
  /** Which money, or a rate of which; then `measure` is the numerator: EXECUTED for an execution rate. */
  source?: CellSource | null
  measure?: FundMeasure | null
  /** Id of the transfer, as the store has it. */
  transfer?: string | null
}

/** One disagreement. */
export interface Found {
  /** Tells it apart within its check, from release to release: places and names, never figures. */
  key: string
  /** The check's own if left out. */
  severity?: Severity
  about: About
  /** One sentence, with both numbers. */
  message: Text
  /** What follows from the other figures, with its unit. */
  expected?: string
  /** What is printed, with its unit. */
  found?: string
  /** `found` − `expected`, in the unit of `found`. */
  difference?: number
  /** How much rounding may take away, in the unit of `found`. */
  tolerance?: number
  /** Step by step. */
  recomputation?: Text
  citations: readonly Citation[]
}

/** How one comparison came out. */
export type Judgement = 'PASSED' | Found

/** A small pure rule over the facts of one report. */
export interface Check {
  /** Readable and stable: findings are answered by it. */
  id: string
  kind: CheckKind
  severity: Severity
  title: Text
  /** What it compares with what, and when it fails. */
  description: Text
  /** Every comparison that the report allows. What is not reported cannot be compared, and is left out. */
  compare(ledger: Ledger): Judgement[]
}
