import type { Problem } from '../problems.ts'
import { belowZero, indicatorsOf, numberMissing, problem, type SheetRule } from './rule.ts'

/** A target has the numbers that its operator needs, and none below zero where it adds up. */
export const checkTargets: SheetRule = (sheets, known) => {
  const indicators = indicatorsOf(sheets, known)
  const isAdditive = (id: string) => indicators.get(id)?.additive === true
  return sheets.targets.flatMap((row): Problem[] => {
    const { operator, value, max } = row
    const found: Problem[] = []
    if (operator !== 'QUALITATIVE' && value === null)
      found.push(numberMissing('targets', row, 'value', operator))
    if (operator === 'RANGE' && (max === null || (value !== null && max < value)))
      found.push(
        problem(
          'targets',
          row,
          'max',
          '区间要有不低于下限的上限。',
          'a range needs an upper end that is not below its lower end',
        ),
      )
    if (isAdditive(row.indicator) && value !== null && value < 0)
      found.push(belowZero('targets', row, 'value'))
    return found
  })
}
