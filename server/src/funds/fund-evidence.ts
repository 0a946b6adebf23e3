import type { FundMeasure } from 'schema/database/terms.ts'
import type { Work } from '../columns/in-turns.ts'
import { type CellEvidence, combineEvidence, type EvidenceRow, NO_EVIDENCE } from '../evidence.ts'
import { availableAt } from '../rules/available-at.ts'
import { type FundPoint, fundGrid, fundKey, fundPoints } from '../rules/cube.ts'
import { fundFigures, moneyKey } from '../rules/fund-figures.ts'
import { leaves, missingParts } from '../rules/roll-up.ts'
import type { ProjectRow, Snapshot } from '../snapshot.ts'
import type { SummedFigure } from '../summary.ts'
import { describe, type Language } from '../words.ts'
import type { selectFundFacts, selectFundMembers } from './funds.queries.ts'

type Member = Awaited<ReturnType<typeof selectFundMembers>>[number]
type Fact = Awaited<ReturnType<typeof selectFundFacts>>[number]

/** Rolls the facts of one project up again, to say how each of its figures came about. */
export function fundExplainer(
  snapshot: Snapshot,
  project: ProjectRow,
  facts: readonly Fact[],
  measure: FundMeasure,
  language: Language,
): (point: FundPoint) => CellEvidence {
  const { shape, project_id } = project
  const grid = fundGrid(shape)
  const figures = fundFigures(shape, facts, measure)
  const points = new Map(fundPoints(shape).map((point) => [fundKey(point), point]))
  const factAt = new Map(
    facts.filter((fact) => fact.measure === measure).map((fact) => [moneyKey(fact), fact]),
  )
  const words = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const point = points.get(key)
      return point ? [describe(snapshot, { project_id, ...point }, language)] : []
    })
  return (point) => {
    const key = fundKey(point)
    const missing = missingParts(key, grid, figures)
    return {
      missing: words(missing),
      availableAt: missing.length === 0 ? [] : words(availableAt(key, grid, figures)),
      citations: leaves(key, figures).flatMap((leaf) => factAt.get(leaf) ?? []),
    }
  }
}

/** The evidence of one figure, from the cells that it sums. */
export function* fundEvidence(
  figure: SummedFigure,
  members: readonly Member[],
  explain: (project: string) => (point: FundPoint) => CellEvidence,
): Work<EvidenceRow> {
  if (figure.status === 'NOT_IN_PROGRAMME') return NO_EVIDENCE
  const cells: CellEvidence[] = []
  for (const { project_id, region_code: region, from_year: from, to_year: to, source } of members) {
    cells.push(explain(project_id)({ region, from, to, source }))
    yield
  }
  return combineEvidence(figure, cells)
}
