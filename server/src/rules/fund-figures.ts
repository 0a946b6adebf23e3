import { type FundPoint, fundGrid, fundKey, type Shape } from './cube.ts'
import { type Figure, rollUp } from './roll-up.ts'

/** A printed amount, as far as the cube needs it. */
export interface MoneyFact {
  region_code: string
  from_year: number
  to_year: number
  source: FundPoint['source']
  /** BUDGET, RECEIVED or EXECUTED: measures are never added to each other. */
  measure: string
  /** 分 */
  amount: number
}

export const moneyKey = (fact: MoneyFact) =>
  fundKey({ region: fact.region_code, from: fact.from_year, to: fact.to_year, source: fact.source })

/** One measure, rolled up over a project's whole cube. */
export function fundFigures(
  shape: Shape,
  facts: readonly MoneyFact[],
  measure: string,
  grid = fundGrid(shape),
): Map<string, Figure> {
  const reported = new Map(
    facts.filter((fact) => fact.measure === measure).map((fact) => [moneyKey(fact), fact.amount]),
  )
  return rollUp(grid, reported)
}
