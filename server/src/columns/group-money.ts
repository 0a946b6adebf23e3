import { FUND_MEASURES, type FundMeasure } from 'schema/database/terms.ts'
import type { FundGroupRow, FundQuestion } from '../funds/funds.queries.ts'
import { CELL_CODES, type Columns, NO_CELL } from './columns.ts'
import { add, type ExactSum, meanOf } from './mean.ts'
import { sliceKey } from './slice-key.ts'
import { slices } from './slices.ts'

/** What one amount of a group adds up to. */
interface Amount {
  /** Null until some is known. */
  sum: number | null
  /** How many cells stand in each status, by `CELL_CODES`. */
  counts: number[]
  coverage: ExactSum
}

interface Tally {
  key: Pick<FundGroupRow, 'parent' | 'programme_id' | 'project_id' | 'region_code' | 'year' | 'source'>
  cells: number
  amounts: Record<FundMeasure, Amount>
  /** Cells whose budget and executed are both exact. */
  comparable: number
}

const [NOT_REPORTED, REPORTED, DERIVED, PARTIAL] = CELL_CODES.map((_, code) => code)
const exact = (status: number | undefined) => status === REPORTED || status === DERIVED

/** All groups of a question about money: the same rows as the store gives. */
export function groupMoney(columns: Columns, question: FundQuestion): FundGroupRow[] {
  const measures = question.measures ?? FUND_MEASURES
  const bySource = question.by.includes('SOURCE')
  const tallies = new Map<string, Tally>()
  for (const slice of slices(columns, question.scope)) {
    const { sources, money } = slice.project
    const shared = sliceKey(question, slice)
    for (const source of question.sources) {
      const cell = slice.at * sources.length + sources.indexOf(source)
      if (money.BUDGET.status[cell] === NO_CELL) continue
      const name = bySource ? `${shared.name} ${source}` : shared.name
      let tally = tallies.get(name)
      if (tally === undefined) {
        tally = newTally({ ...shared.key, source: bySource ? source : null })
        tallies.set(name, tally)
      }
      tally.cells++
      for (const measure of measures) {
        const { value, status, coverage } = money[measure]
        const amount = tally.amounts[measure]
        const code = status[cell] ?? NO_CELL
        amount.counts[code] = (amount.counts[code] ?? 0) + 1
        if (code !== NOT_REPORTED) amount.sum = (amount.sum ?? 0) + (value[cell] ?? 0)
        add(amount.coverage, coverage[cell] ?? 0)
      }
      if (exact(money.BUDGET.status[cell]) && exact(money.EXECUTED.status[cell])) tally.comparable++
    }
  }
  const rated = measures.includes('BUDGET') && measures.includes('EXECUTED')
  return [...tallies.values()].map((tally) => rowOf(tally, measures, rated))
}

const newTally = (key: Tally['key']): Tally => ({
  key,
  cells: 0,
  amounts: { BUDGET: newAmount(), RECEIVED: newAmount(), EXECUTED: newAmount() },
  comparable: 0,
})

const newAmount = (): Amount => ({
  sum: null,
  counts: CELL_CODES.map(() => 0),
  coverage: { sum: 0, lost: 0 },
})

function rowOf(tally: Tally, measures: readonly FundMeasure[], rated: boolean): FundGroupRow {
  const { key, cells, amounts, comparable } = tally
  const { BUDGET, RECEIVED, EXECUTED } = amounts
  const count = ({ counts }: Amount, code: number | undefined) => counts[code ?? NO_CELL] ?? 0
  const coverage = (measure: FundMeasure) =>
    measures.includes(measure) ? meanOf(amounts[measure].coverage, cells) : 0
  return {
    ...key,
    cells,
    budget: BUDGET.sum,
    budget_reported: count(BUDGET, REPORTED),
    budget_derived: count(BUDGET, DERIVED),
    budget_partial: count(BUDGET, PARTIAL),
    budget_coverage: coverage('BUDGET'),
    received: RECEIVED.sum,
    received_reported: count(RECEIVED, REPORTED),
    received_derived: count(RECEIVED, DERIVED),
    received_partial: count(RECEIVED, PARTIAL),
    received_coverage: coverage('RECEIVED'),
    executed: EXECUTED.sum,
    executed_reported: count(EXECUTED, REPORTED),
    executed_derived: count(EXECUTED, DERIVED),
    executed_partial: count(EXECUTED, PARTIAL),
    executed_coverage: coverage('EXECUTED'),
    execution_rate: rated ? rateOf(tally) : null,
    comparable: rated ? comparable : 0,
  }
}

/** Only where both figures cover the same cells. */
function rateOf({ cells, amounts: { BUDGET, EXECUTED }, comparable }: Tally): number | null {
  const known = ({ counts }: Amount) => cells - (counts[NOT_REPORTED ?? NO_CELL] ?? 0)
  if (comparable === 0 || comparable !== known(BUDGET) || comparable !== known(EXECUTED)) return null
  return BUDGET.sum !== null && BUDGET.sum > 0 ? (EXECUTED.sum ?? 0) / BUDGET.sum : null
}
