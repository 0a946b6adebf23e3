import type { CellEvidence } from '../evidence.ts'
import { availableAt } from '../rules/available-at.ts'
import { type IndicatorPoint, indicatorGrid, indicatorKey, indicatorPoints } from '../rules/cube.ts'
import { indicatorFigures, placeKey } from '../rules/indicator-figures.ts'
import { leaves, missingParts } from '../rules/roll-up.ts'
import type { IndicatorRow, ProjectRow, Snapshot } from '../snapshot.ts'
import { describe, type Language } from '../words.ts'
import type { selectIndicatorFacts } from './results.queries.ts'

export type IndicatorFacts = Awaited<ReturnType<typeof selectIndicatorFacts>>
export type ResultFigure = 'TARGET' | 'ACTUAL'

/** Rolls the facts on one indicator of one project up again, to say how each figure came about. */
export function indicatorExplainer(
  snapshot: Snapshot,
  project: ProjectRow,
  indicator: IndicatorRow,
  facts: IndicatorFacts,
  figure: ResultFigure,
  language: Language,
): (point: IndicatorPoint) => CellEvidence {
  const { shape, project_id } = project
  const grid = indicatorGrid(shape)
  const { target, actual } = indicatorFigures(shape, { additive: indicator.additive === 1, ...facts })
  const figures = figure === 'TARGET' ? target : actual
  const printed = figure === 'TARGET' ? facts.targets : facts.results.filter((fact) => fact.printed !== null)
  const factAt = new Map(printed.map((fact) => [placeKey(fact), fact]))
  const points = new Map(indicatorPoints(shape).map((point) => [indicatorKey(point), point]))
  const words = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const point = points.get(key)
      return point ? [describe(snapshot, { project_id, ...point }, language)] : []
    })
  return (point) => {
    const key = indicatorKey(point)
    const own = factAt.get(key)
    const missing = own ? [] : missingParts(key, grid, figures)
    return {
      missing: words(missing),
      availableAt: missing.length === 0 ? [] : words(availableAt(key, grid, figures)),
      citations: own ? [own] : leaves(key, figures).flatMap((leaf) => factAt.get(leaf) ?? []),
    }
  }
}
