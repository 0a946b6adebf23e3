import { sameUnit } from '../units.ts'
import { problem, type SheetRule } from './rule.ts'

/** A figure stands in its indicator's unit. */
export const checkUnits: SheetRule = (sheets) => {
  const units = new Map(sheets.indicators.map(({ indicator, unit }) => [indicator, unit]))
  return (['targets', 'results'] as const).flatMap((sheet) =>
    sheets[sheet].flatMap((row) => {
      const expected = units.get(row.indicator)
      if (expected === undefined || row.unit === null || sameUnit(row.unit, expected)) return []
      const message = `“${row.unit}” is not the indicator's unit “${expected ?? 'none'}”; convert the figure and keep the printed text`
      return problem(sheet, row, 'unit', message)
    }),
  )
}
