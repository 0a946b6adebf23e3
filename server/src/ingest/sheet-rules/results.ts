import type { Problem } from '../problems.ts'
import { indicatorsOf, problem, type SheetRule } from './rule.ts'

/** In a self-evaluation row the target and its operator come together, and nothing that adds up is below zero. */
export const checkResults: SheetRule = (sheets, known) => {
  const indicators = indicatorsOf(sheets, known)
  const isAdditive = (id: string) => indicators.get(id)?.additive === true
  return sheets.results.flatMap((row): Problem[] => {
    const { operator, target } = row
    const found: Problem[] = []
    if (operator === null && target !== null)
      found.push(
        problem(
          'results',
          row,
          'operator',
          '为空；有目标值就要有比较方式。',
          'is empty, but the target needs one',
        ),
      )
    if (operator !== null && operator !== 'QUALITATIVE' && target === null)
      found.push(
        problem(
          'results',
          row,
          'target',
          `为空；${operator} 要有数值。`,
          `is empty, but ${operator} needs a number`,
        ),
      )
    // What adds up is counted from 0: a negative part would hide what the others add.
    for (const column of ['target', 'actual'] as const)
      if (isAdditive(row.indicator) && (row[column] ?? 0) < 0)
        found.push(
          problem('results', row, column, '面积或数量不能为负数。', 'an area or a count cannot be negative'),
        )
    return found
  })
}
