import type { ResultCellTable } from 'schema/database/tables/result-cell.table.ts'
import { sameNumber } from '../../forms/decimal-text.ts'
import { printedValue } from '../../forms/printed-value.ts'
import { converted } from '../../forms/units.ts'
import { formatDecimal } from '../../rules/decimal.ts'
import { formatScaled } from '../../rules/fixed-point.ts'
import { EMPTY, isImplied, isWhole, type ShownFigure } from './form-content.ts'

/** 分 → 万元, to the last digit. */
const WAN_YUAN_PLACES = 6

export const shownAmount = (fen: number | null): ShownFigure =>
  fen === null ? EMPTY : number(formatScaled(fen, WAN_YUAN_PLACES))

export const shownPoints = (points: number | null): ShownFigure =>
  points === null ? EMPTY : number(formatDecimal(points))

const number = (text: string): ShownFigure => ({ text, numeric: true })

type Target = Pick<
  ResultCellTable,
  'target_operator' | 'target' | 'target_max' | 'target_text' | 'target_status'
>

const SIGNS = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '' } as const

/**
 * A target as the form prints it: as the document did where that says the same without its context, else composed from sign
 * and number. 133.42公顷 of a sentence is ≥133.42 of a table.
 */
export function shownTarget(cell: Target, unit: string | null): ShownFigure {
  const { target_operator: operator, target, target_max: max, target_text: printed } = cell
  if (!isWhole(cell.target_status) || operator === null) return EMPTY
  if (isImplied(cell.target_status, target)) return EMPTY
  if (operator === 'QUALITATIVE' || target === null) return { text: printed ?? '', numeric: false }
  const value = formatDecimal(target)
  const top = max === null ? null : formatDecimal(max)
  const read = printed === null ? null : printedValue(printed)
  const same =
    read?.says === 'NUMBER' &&
    read.operator === operator &&
    says(read.value, read.unit, value, unit) &&
    (top === null) === (read.max === null) &&
    (top === null || says(read.max ?? '', read.unit, top, unit))
  if (same && printed !== null) return { text: printed, numeric: isPlain(printed) }
  if (operator === 'RANGE') return { text: `${value}-${top ?? value}`, numeric: false }
  return { text: `${SIGNS[operator]}${value}`, numeric: operator === 'EQUAL' }
}

type Actual = Pick<ResultCellTable, 'actual' | 'actual_text' | 'actual_status'>

/** An actual as the form prints it: as the document did where its number is the one that holds. */
export function shownActual(cell: Actual, unit: string | null): ShownFigure {
  const { actual, actual_text: printed } = cell
  if (!isWhole(cell.actual_status) || isImplied(cell.actual_status, actual)) return EMPTY
  if (actual === null) return { text: printed ?? '', numeric: false }
  const value = formatDecimal(actual)
  const read = printed === null ? null : printedValue(printed)
  const same = read?.says === 'NUMBER' && read.max === null && says(read.value, read.unit, value, unit)
  return same && printed !== null ? { text: printed, numeric: isPlain(printed) } : number(value)
}

const isPlain = (text: string) => /^-?\d+(\.\d+)?$/.test(text)

/** Whether a printed number in its unit is the number that holds. */
function says(printed: string, from: string | null, value: string, unit: string | null): boolean {
  const inUnit = from === null || unit === null ? { text: printed } : converted(printed, from, unit)
  return inUnit !== null && sameNumber(inUnit.text, value)
}
