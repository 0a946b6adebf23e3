import { CELL_STATUSES, FUND_MEASURES, type FundMeasure } from 'schema/database/terms.ts'
import type { FundGroupRow, FundQuestion } from '../funds/funds.queries.ts'
import { blocks } from './blocks.ts'
import { type AmountColumns, type Columns, SOURCES } from './columns.ts'
import { groupFinder, MOST_GROUPS, type SharedKey } from './groups.ts'
import type { Work } from './in-turns.ts'
import { add, type ExactSum, meanOf } from './mean.ts'

/** What one amount of a group adds up to. */
interface Amount {
  /** Of the cells in which it is known. */
  sum: number
  /** How many cells stand in each status, by `CELL_STATUSES`. */
  counts: [number, number, number, number]
  coverage: ExactSum
}

interface Tally {
  key: SharedKey & Pick<FundGroupRow, 'source'>
  cells: number
  /** In the order of the measures that are asked for. */
  amounts: Amount[]
  /** Cells whose budget and executed are both exact. */
  comparable: number
}

const [REPORTED = 0, DERIVED = 0, PARTIAL = 0, NOT_REPORTED = 0] = CELL_STATUSES.map((_, code) => code)
const exact = (status: number | undefined) => status === REPORTED || status === DERIVED

/** All groups of a question about money, the same rows as the store gives; null where they are too many to be held. */
export function* groupMoney(columns: Columns, question: FundQuestion): Work<FundGroupRow[] | null> {
  const measures = question.measures ?? FUND_MEASURES
  const rated = measures.includes('BUDGET') && measures.includes('EXECUTED')
  const bySource = question.by.includes('SOURCE')
  const sources = question.sources.map((source) => SOURCES.indexOf(source))
  const branchesOf = groupFinder<Tally>(question)
  const tallies: Tally[] = []
  for (const block of blocks(columns, question.scope)) {
    const { money, periods } = block.project
    const asked = measures.map((measure) => money[measure])
    const { BUDGET, EXECUTED } = money
    const branchOf = branchesOf(block)
    for (const period of block.chosen) {
      const { key, tallies: own } = branchOf(periods[period]?.from ?? 0)
      const first = (block.place * periods.length + period) * SOURCES.length
      for (const source of sources) {
        const thing = bySource ? source : 0
        let tally = own[thing]
        if (tally === undefined) {
          tally = newTally({ ...key, source: bySource ? (SOURCES[source] ?? null) : null }, measures)
          own[thing] = tally
          tallies.push(tally)
        }
        const cell = first + source
        tally.cells++
        for (let nth = 0; nth < asked.length; nth++) addCell(tally.amounts[nth], asked[nth], cell)
        if (rated && exact(BUDGET.status[cell]) && exact(EXECUTED.status[cell])) tally.comparable++
      }
    }
    if (tallies.length > MOST_GROUPS) return null
    yield
  }
  const rows: FundGroupRow[] = []
  for (const tally of tallies) {
    rows.push(rowOf(tally, measures, rated))
    if (rows.length % ROWS === 0) yield
  }
  return rows
}

const ROWS = 500

function addCell(amount: Amount | undefined, column: AmountColumns | undefined, cell: number): void {
  if (amount === undefined || column === undefined) return
  const code = column.status[cell] ?? NOT_REPORTED
  amount.counts[code] = (amount.counts[code] ?? 0) + 1
  if (code !== NOT_REPORTED) amount.sum += column.value[cell] ?? 0
  add(amount.coverage, column.coverage[cell] ?? 0)
}

const newTally = (key: Tally['key'], measures: readonly FundMeasure[]): Tally => ({
  key,
  cells: 0,
  amounts: measures.map(newAmount),
  comparable: 0,
})

const newAmount = (): Amount => ({ sum: 0, counts: [0, 0, 0, 0], coverage: { sum: 0, lost: 0 } })

/** What was not asked for stands in a row as the store leaves it. */
const NOT_ASKED = { value: null, reported: 0, derived: 0, partial: 0, coverage: 0 }

function rowOf(tally: Tally, measures: readonly FundMeasure[], rated: boolean): FundGroupRow {
  const { key, cells, amounts, comparable } = tally
  const figureOf = (measure: FundMeasure) => {
    const amount = amounts[measures.indexOf(measure)]
    if (amount === undefined) return NOT_ASKED
    return {
      value: known(amount) === 0 ? null : amount.sum,
      reported: amount.counts[REPORTED] ?? 0,
      derived: amount.counts[DERIVED] ?? 0,
      partial: amount.counts[PARTIAL] ?? 0,
      coverage: meanOf(amount.coverage, cells),
    }
  }
  const [budget, received, executed] = [figureOf('BUDGET'), figureOf('RECEIVED'), figureOf('EXECUTED')]
  return {
    ...key,
    cells,
    budget: budget.value,
    budget_reported: budget.reported,
    budget_derived: budget.derived,
    budget_partial: budget.partial,
    budget_coverage: budget.coverage,
    received: received.value,
    received_reported: received.reported,
    received_derived: received.derived,
    received_partial: received.partial,
    received_coverage: received.coverage,
    executed: executed.value,
    executed_reported: executed.reported,
    executed_derived: executed.derived,
    executed_partial: executed.partial,
    executed_coverage: executed.coverage,
    execution_rate: rated ? rateOf(tally, measures) : null,
    comparable: rated ? comparable : 0,
  }
}

const known = ({ counts: [reported, derived, partial] }: Amount) => reported + derived + partial

/** Only where both figures cover the same cells. */
function rateOf({ amounts, comparable }: Tally, measures: readonly FundMeasure[]): number | null {
  const [budget, executed] = [amounts[measures.indexOf('BUDGET')], amounts[measures.indexOf('EXECUTED')]]
  if (budget === undefined || executed === undefined || comparable === 0) return null
  if (comparable !== known(budget) || comparable !== known(executed)) return null
  return budget.sum > 0 ? executed.sum / budget.sum : null
}
