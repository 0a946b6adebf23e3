import { type IndicatorPoint, indicatorGrid, indicatorKey, type Shape } from './cube.ts'
import { type Figure, reportedOnly, rollUp } from './roll-up.ts'
import type { TargetOperator } from './target.ts'

interface Placed {
  region_code: string
  from_year: number
  to_year: number
}

/** The printed targets and actuals of one indicator of one project; figures in ten-thousandths. */
export interface IndicatorFigureFacts {
  /** Percentages, ratios and years do not add up: they stay where they were reported. */
  additive: boolean
  targets: readonly (Placed & { operator: TargetOperator; value: number | null })[]
  results: readonly (Placed & { actual: number | null })[]
}

export const placeKey = ({ region_code, from_year, to_year }: Placed) =>
  indicatorKey({ region: region_code, from: from_year, to: to_year } satisfies IndicatorPoint)

/** Targets and actuals over a project's cube. Only what adds up is rolled up; a range or words never do. */
export function indicatorFigures(
  shape: Shape,
  { additive, targets, results }: IndicatorFigureFacts,
  grid = indicatorGrid(shape),
): { target: Map<string, Figure>; actual: Map<string, Figure> } {
  const fill = (adds: boolean, facts: readonly (readonly [string, number | null])[]) =>
    (adds ? rollUp : reportedOnly)(
      grid,
      new Map(facts.filter((fact): fact is readonly [string, number] => fact[1] !== null)),
    )
  const numbers = targets.every(({ operator }) => operator !== 'RANGE' && operator !== 'QUALITATIVE')
  return {
    target: fill(
      additive && numbers,
      targets.map((fact) => [placeKey(fact), fact.value]),
    ),
    actual: fill(
      additive,
      results.map((fact) => [placeKey(fact), fact.actual]),
    ),
  }
}
