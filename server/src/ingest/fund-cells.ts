import type { FundCellTable } from 'schema/database/tables/fund-cell.table.ts'
import { FUND_MEASURES } from 'schema/database/terms.ts'
import { fundGrid, fundKey, fundPoints, type Shape } from '../rules/cube.ts'
import { fundFigures, type MoneyFact } from '../rules/fund-figures.ts'
import type { Figure } from '../rules/roll-up.ts'
import type { Unversioned } from './unversioned.ts'

/** The money cells of a project: every point of the grid, with what is known of each measure. */
export function fundCells(
  project: { project_id: string; programme_id: string },
  shape: Shape,
  facts: readonly MoneyFact[],
): Unversioned<FundCellTable>[] {
  const grid = fundGrid(shape)
  const [budget, received, executed] = FUND_MEASURES.map((measure) =>
    fundFigures(shape, facts, measure, grid),
  )
  return fundPoints(shape).map((point) => {
    const key = fundKey(point)
    const [planned, got, spent] = [figureAt(budget, key), figureAt(received, key), figureAt(executed, key)]
    return {
      project_id: project.project_id,
      programme_id: project.programme_id,
      region_code: point.region,
      from_year: point.from,
      to_year: point.to,
      is_span: point.from === shape.from && point.to === shape.to ? 1 : 0,
      source: point.source,
      budget: planned.value,
      budget_status: planned.status,
      budget_coverage: planned.coverage,
      received: got.value,
      received_status: got.status,
      received_coverage: got.coverage,
      executed: spent.value,
      executed_status: spent.status,
      executed_coverage: spent.coverage,
    }
  })
}

function figureAt(figures: Map<string, Figure> | undefined, key: string): Figure {
  const figure = figures?.get(key)
  if (!figure) throw new Error(`The roll-up left out the cell ${key}.`)
  return figure
}
