import type { ResultCellTable } from 'schema/database/tables/result-cell.table.ts'
import { completionRate, resultStatus } from '../rules/completion.ts'
import { indicatorGrid, type IndicatorPoint, indicatorKey, indicatorPoints, type Shape } from '../rules/cube.ts'
import { type Figure, reportedOnly, rollUp } from '../rules/roll-up.ts'
import { computedScore } from '../rules/score.ts'
import type { ResultFact, TargetFact } from './facts.ts'
import type { Unversioned } from './unversioned.ts'

type Targets = Pick<TargetFact, 'region_code' | 'from_year' | 'to_year' | 'operator' | 'value' | 'max' | 'printed'>
type Results = Pick<
  ResultFact,
  'region_code' | 'from_year' | 'to_year' | 'actual' | 'printed' | 'weight' | 'score' | 'evaluated' | 'shortfall_reason'
>

/** The facts on one indicator of one project. */
export interface IndicatorFacts {
  indicator_id: string
  additive: boolean
  targets: readonly Targets[]
  results: readonly Results[]
}

/** Targets and actuals of one indicator over a project's cube. Only what adds up is rolled up. */
export function indicatorFigures(shape: Shape, { additive, targets, results }: IndicatorFacts) {
  const grid = indicatorGrid(shape)
  const numbers = targets.filter(({ operator }) => operator !== 'RANGE' && operator !== 'QUALITATIVE')
  const roll = (adds: boolean, facts: readonly (readonly [string, number | null])[]) =>
    (adds ? rollUp : reportedOnly)(
      grid,
      new Map(facts.filter((fact): fact is readonly [string, number] => fact[1] !== null)),
    )
  return {
    target: roll(
      additive && numbers.length === targets.length,
      targets.map((fact) => [keyOf(fact), fact.value]),
    ),
    actual: roll(
      additive,
      results.map((fact) => [keyOf(fact), fact.actual]),
    ),
  }
}

/** The cells of one indicator of a project. */
export function resultCells(
  project: { project_id: string; programme_id: string },
  shape: Shape,
  facts: IndicatorFacts,
): Unversioned<ResultCellTable>[] {
  const { target, actual } = indicatorFigures(shape, facts)
  const targetAt = new Map(facts.targets.map((fact) => [keyOf(fact), fact]))
  const resultAt = new Map(facts.results.map((fact) => [keyOf(fact), fact]))
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
    return {
      ...address(project, shape, point, facts.indicator_id),
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
      computed_score: weight === null ? null : computedScore({ target: goal, actual: exact(actualFigure), weight }),
      shortfall_reason: result?.shortfall_reason ?? null,
    }
  })
}

export const keyOf = (fact: { region_code: string; from_year: number; to_year: number }) =>
  indicatorKey({ region: fact.region_code, from: fact.from_year, to: fact.to_year })

/** A figure stated in words has no number, and is reported all the same. */
function stated(figure: Figure | undefined, inWords: boolean): Figure {
  if (figure === undefined) throw new Error('The roll-up left out a cell.')
  return figure.status === 'NOT_REPORTED' && inWords ? { ...figure, status: 'REPORTED', coverage: 1 } : figure
}

/** A lower bound must not be compared with a target. */
function exact({ value, status }: Figure): number | null {
  return status === 'PARTIAL' ? null : value
}

function address(
  { project_id, programme_id }: { project_id: string; programme_id: string },
  shape: Shape,
  { region, from, to }: IndicatorPoint,
  indicator_id: string,
) {
  return {
    project_id,
    programme_id,
    region_code: region,
    from_year: from,
    to_year: to,
    is_span: from === shape.from && to === shape.to ? 1 : 0,
    indicator_id,
    result_id: `${project_id}:${region}:${from}-${to}:${indicator_id}`,
  }
}
