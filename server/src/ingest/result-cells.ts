import type { ResultCellTable } from 'schema/database/tables/result-cell.table.ts'
import { completionRate, resultStatus } from '../rules/completion.ts'
import { indicatorGrid, indicatorKey, indicatorPoints, type Shape } from '../rules/cube.ts'
import { type IndicatorFigureFacts, indicatorFigures, placeKey } from '../rules/indicator-figures.ts'
import type { Figure } from '../rules/roll-up.ts'
import { computedScore } from '../rules/score.ts'
import type { ResultFact, TargetFact } from './facts.ts'
import type { Unversioned } from './unversioned.ts'

type Targets = Pick<
  TargetFact,
  'region_code' | 'from_year' | 'to_year' | 'operator' | 'value' | 'max' | 'printed'
>
type Results = Pick<
  ResultFact,
  | 'region_code'
  | 'from_year'
  | 'to_year'
  | 'actual'
  | 'printed'
  | 'weight'
  | 'score'
  | 'evaluated'
  | 'shortfall_reason'
>

/** The facts on one indicator of one project. */
export interface IndicatorFacts extends IndicatorFigureFacts {
  indicator_id: string
  targets: readonly Targets[]
  results: readonly Results[]
}

/** The cells of one indicator of a project. */
export function resultCells(
  { project_id, programme_id }: { project_id: string; programme_id: string },
  shape: Shape,
  facts: IndicatorFacts,
  grid = indicatorGrid(shape),
): Unversioned<ResultCellTable>[] {
  const { indicator_id } = facts
  const { target, actual } = indicatorFigures(shape, facts, grid)
  const targetAt = new Map(facts.targets.map((fact) => [placeKey(fact), fact]))
  const resultAt = new Map(facts.results.map((fact) => [placeKey(fact), fact]))
  const operator = (targetAt.get(indicatorKey(shape)) ?? facts.targets[0])?.operator ?? null

  return indicatorPoints(shape).map((point) => {
    const key = indicatorKey(point)
    const targetFact = targetAt.get(key)
    const result = resultAt.get(key)
    const targetFigure = stated(target.get(key), targetFact !== undefined)
    const actualFigure = stated(actual.get(key), result?.printed != null)
    const goal = {
      operator: targetFact?.operator ?? operator ?? 'QUALITATIVE',
      value: exact(targetFigure),
      max: targetFact?.max ?? null,
    }
    const rate = completionRate(goal, exact(actualFigure))
    const weight = result?.weight ?? null
    const { region, from, to } = point
    return {
      project_id,
      programme_id,
      region_code: region,
      from_year: from,
      to_year: to,
      is_span: from === shape.from && to === shape.to ? 1 : 0,
      indicator_id,
      result_id: `${project_id}:${region}:${from}-${to}:${indicator_id}`,
      target_operator: targetFigure.status === 'NOT_REPORTED' ? null : goal.operator,
      target: targetFigure.value,
      target_max: goal.max,
      target_text: targetFact?.printed ?? null,
      target_status: targetFigure.status,
      target_coverage: targetFigure.coverage,
      actual: actualFigure.value,
      actual_text: result?.printed ?? null,
      actual_status: actualFigure.status,
      actual_coverage: actualFigure.coverage,
      completion: 'value' in rate ? rate.value : null,
      status: resultStatus({ target: goal, actual: exact(actualFigure), evaluated: result?.evaluated !== 0 }),
      weight,
      score: result?.score ?? null,
      computed_score:
        weight === null ? null : computedScore({ target: goal, actual: exact(actualFigure), weight }),
      shortfall_reason: result?.shortfall_reason ?? null,
    }
  })
}

/** A figure stated in words has no number, and is reported all the same. */
function stated(figure: Figure | undefined, inWords: boolean): Figure {
  if (figure === undefined) throw new Error('The roll-up left out a cell.')
  return figure.status === 'NOT_REPORTED' && inWords ? { ...figure, status: 'REPORTED', coverage: 1 } : figure
}

/** A lower bound must not be compared with a target. */
function exact({ value, status }: Figure): number | null {
  return status === 'PARTIAL' ? null : value
}
