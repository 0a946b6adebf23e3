import type { Problem } from '../problems.ts'
import { belowZero, indicatorsOf, numberMissing, problem, type SheetRule } from './rule.ts'

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
      found.push(numberMissing('results', row, 'target', operator))
    for (const column of ['target', 'actual'] as const)
      if (isAdditive(row.indicator) && (row[column] ?? 0) < 0) found.push(belowZero('results', row, column))
    return found
  })
}
