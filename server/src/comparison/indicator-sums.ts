import type { TargetOperator } from 'schema/database/terms.ts'
import { completionRate } from '../rules/completion.ts'
import { ABSENT, type SummedFigure, summedFigure } from '../summary.ts'
import type { IndicatorGroupRow } from './comparison.queries.ts'

/** One indicator of one region, over the projects that have it. */
export interface IndicatorSum {
  target: SummedFigure
  actual: SummedFigure
  completion: SummedFigure
  /** Null where its targets have none, or several. */
  operator: TargetOperator | null
}

/** Sums up what adds up; a percentage of several projects or years is nobody's figure. */
export function indicatorSum(rows: readonly IndicatorGroupRow[], additive: boolean): IndicatorSum {
  const cells = rows.reduce((total, row) => total + row.cells, 0)
  const operators = new Set(
    rows.flatMap((row) => [row.first_operator, row.last_operator]).filter((one) => one !== null),
  )
  const operator = operators.size === 1 ? ([...operators][0] ?? null) : null
  if (cells > 1 && !additive) {
    const none: SummedFigure = { ...ABSENT, status: 'NOT_APPLICABLE' }
    return { target: none, actual: none, completion: none, operator }
  }
  const target = figureOf(rows, 'target')
  const actual = figureOf(rows, 'actual')
  const own = cells === 1 ? (rows[0]?.completion ?? null) : null
  return { target, actual, completion: completionOf(target, actual, operator, own), operator }
}

function figureOf(rows: readonly IndicatorGroupRow[], column: 'target' | 'actual'): SummedFigure {
  const total = (of: (row: IndicatorGroupRow) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  const known = rows.flatMap((row) => row[column] ?? [])
  const cells = total((row) => row.cells)
  return summedFigure({
    cells,
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    reported: total((row) => row[`${column}_reported`]),
    derived: total((row) => row[`${column}_derived`]),
    partial: total((row) => row[`${column}_partial`]),
    coverage: total((row) => row[`${column}_coverage`] * row.cells) / cells,
  })
}

/** That of the one result; else, summed first, what the sums make of it, as far as both are known in full. */
function completionOf(
  target: SummedFigure,
  actual: SummedFigure,
  operator: TargetOperator | null,
  own: number | null,
): SummedFigure {
  if (own !== null) return { value: own, status: 'DERIVED', coverage: 1 }
  const missing: SummedFigure = { value: null, status: 'NOT_REPORTED', coverage: 0 }
  if (operator === 'QUALITATIVE') return { ...missing, status: 'NOT_APPLICABLE' }
  if (operator === null || !isWhole(target) || !isWhole(actual)) return missing
  const rate = completionRate({ operator, value: target.value, max: null }, actual.value)
  if ('value' in rate) return { value: rate.value, status: 'DERIVED', coverage: 1 }
  return { ...missing, status: rate.missing === 'UNDEFINED' ? 'UNDEFINED' : 'NOT_REPORTED' }
}

/** Known in full: neither missing nor "at least". */
export const isWhole = ({ status }: SummedFigure) => status === 'REPORTED' || status === 'DERIVED'
