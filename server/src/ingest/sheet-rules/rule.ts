import type { Problem } from '../problems.ts'
import type { Row, SheetName, Sheets } from '../sheets.ts'

/** A project that another report describes. */
export type KnownProject = Row<'projects'> & { report: string; programme: string }

/** What the store already has, which sheets may refer to. */
export interface Known {
  /** Code → code of the division above. */
  regions: ReadonlyMap<string, string | null>
  schemes: ReadonlySet<string>
  /** What a contribution may name without describing it. Of a report with projects of its own, all three are empty. */
  projects: ReadonlyMap<string, KnownProject>
  indicators: ReadonlyMap<string, Row<'indicators'>>
  documents: ReadonlySet<string>
}

/** One thing that must hold across sheets. */
export type SheetRule = (sheets: Sheets, known: Known) => Problem[]

export const problem = (
  sheet: SheetName,
  { row }: { row: number },
  column: string | null,
  messageZh: string,
  messageEn: string,
): Problem => ({ sheet, row, column, messageZh, messageEn })

/** An operator that compares has nothing to compare with. */
export const numberMissing = (
  sheet: SheetName,
  row: { row: number },
  column: string,
  operator: string,
): Problem =>
  problem(sheet, row, column, `为空；${operator} 要有数值。`, `is empty, but ${operator} needs a number`)

/** What adds up is counted from 0: a negative part would hide what the others add. */
export const belowZero = (sheet: SheetName, row: { row: number }, column: string): Problem =>
  problem(sheet, row, column, '面积或数量不能为负数。', 'an area or a count cannot be negative')

/** The indicators that rows may name: the sheet's own, and those that the store knows. */
export const indicatorsOf = (
  sheets: Sheets,
  known: Known,
): ReadonlyMap<string, Pick<Row<'indicators'>, 'unit' | 'additive'>> =>
  new Map([...known.indicators, ...sheets.indicators.map((row) => [row.indicator, row] as const)])
