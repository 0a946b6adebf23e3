import { sameUnit } from '../units.ts'
import { indicatorsOf, problem, type SheetRule } from './rule.ts'

/** A figure stands in its indicator's unit. */
export const checkUnits: SheetRule = (sheets, known) => {
  const indicators = indicatorsOf(sheets, known)
  return (['targets', 'results'] as const).flatMap((sheet) =>
    sheets[sheet].flatMap((row) => {
      const expected = indicators.get(row.indicator)?.unit
      if (expected === undefined || row.unit === null || sameUnit(row.unit, expected)) return []
      return problem(
        sheet,
        row,
        'unit',
        `“${row.unit}”不是该指标的单位“${expected ?? '无'}”；请换算数值，保留原文。`,
        `“${row.unit}” is not the indicator's unit “${expected ?? 'none'}”; convert the figure and keep the printed text`,
      )
    }),
  )
}
