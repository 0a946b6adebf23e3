import type { FundCellTable } from 'schema/database/tables/fund-cell.table.ts'
import { FUND_MEASURES } from 'schema/database/terms.ts'
import { fundKey, fundPoints, type Shape } from '../rules/cube.ts'
import { fundFigures, type MoneyFact } from '../rules/fund-figures.ts'
import type { Figure } from '../rules/roll-up.ts'
import type { Unversioned } from './unversioned.ts'

/** The money cells of a project: every point of the grid, with what is known of each measure. */
export function fundCells(
  project: { project_id: string; programme_id: string },
  shape: Shape,
  facts: readonly MoneyFact[],
): Unversioned<FundCellTable>[] {
  const [budget, received, executed] = FUND_MEASURES.map((measure) => fundFigures(shape, facts, measure))
  return fundPoints(shape).map((point) => {
    const of = (figures: Map<string, Figure> | undefined) => figureAt(figures, fundKey(point))
    return {
      project_id: project.project_id,
      programme_id: project.programme_id,
      region_code: point.region,
      from_year: point.from,
      to_year: point.to,
      is_span: point.from === shape.from && point.to === shape.to ? 1 : 0,
      source: point.source,
      budget: of(budget).value,
      budget_status: of(budget).status,
      budget_coverage: of(budget).coverage,
      received: of(received).value,
      received_status: of(received).status,
      received_coverage: of(received).coverage,
      executed: of(executed).value,
      executed_status: of(executed).status,
      executed_coverage: of(executed).coverage,
    }
  })
}

function figureAt(figures: Map<string, Figure> | undefined, key: string): Figure {
  const figure = figures?.get(key)
  if (!figure) throw new Error(`The roll-up left out the cell ${key}.`)
  return figure
}
