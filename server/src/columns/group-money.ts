import { CELL_STATUSES, FUND_MEASURES } from 'schema/database/terms.ts'
import type { FundGroupRow, FundQuestion } from '../funds/funds.queries.ts'
import { blocks } from './blocks.ts'
import { type AmountColumns, type MoneyColumns, SOURCES } from './columns.ts'
import { groupFinder, isApart, MOST_GROUPS, PIECE, type SharedKey } from './groups.ts'
import type { Work } from './in-turns.ts'
import { addAt, type ExactSums, exactSums, meanAt } from './mean.ts'

/** What the amounts of groups add up to: of each group one number for every measure, in the order of `FUND_MEASURES`. */
interface Tallies {
  cells: Uint32Array
  /** Of the cells in which it is known. */
  sum: Float64Array
  reported: Uint32Array
  derived: Uint32Array
  partial: Uint32Array
  coverage: ExactSums
  /** Cells whose budget and executed are both exact; one number a group. */
  comparable: Uint32Array
}

const [REPORTED, DERIVED, PARTIAL] = CELL_STATUSES.map((_, code) => code)
const exact = (status: number | undefined) => status === REPORTED || status === DERIVED

/**
 * Hands on all groups of a question about money, the same rows as the store gives, in no order; false where they are more
 * than can be held.
 */
export function* groupMoney(
  columns: MoneyColumns,
  question: FundQuestion,
  take: (row: FundGroupRow) => void,
  most = MOST_GROUPS,
): Work<boolean> {
  const measures = question.measures ?? FUND_MEASURES
  const asked = FUND_MEASURES.flatMap((measure, nth) => (measures.includes(measure) ? nth : []))
  const rated = measures.includes('BUDGET') && measures.includes('EXECUTED')
  const bySource = question.by.includes('SOURCE')
  const sources = question.sources.map((source) => SOURCES.indexOf(source))
  const apart = isApart(question)
  let groups = groupFinder<number>(question)
  let keys: Key[] = []
  let tallies = newTallies(64)
  let cells = 0
  for (const block of blocks(columns, question.scope)) {
    const { periods, money } = block.project
    const amounts = FUND_MEASURES.map((measure) => money[measure])
    const branches = groups.of(block)
    for (const period of block.chosen) {
      const { key, tallies: own } = groups.at(branches, block, periods[period]?.from ?? 0)
      const first = (block.place * periods.length + period) * SOURCES.length
      for (const source of sources) {
        const thing = bySource ? source : 0
        let group = own[thing]
        if (group === undefined) {
          group = keys.push({ key, source: bySource ? (SOURCES[source] ?? null) : null }) - 1
          own[thing] = group
          if (keys.length > tallies.cells.length) tallies = newTallies(2 * keys.length, tallies)
        }
        const cell = first + source
        increment(tallies.cells, group)
        for (const nth of asked) {
          const amount = amounts[nth]
          if (amount !== undefined) addAmount(tallies, group * FUND_MEASURES.length + nth, amount, cell)
        }
        if (rated && exact(money.BUDGET.status[cell]) && exact(money.EXECUTED.status[cell])) {
          increment(tallies.comparable, group)
        }
      }
    }
    if (apart) {
      for (const [group, key] of keys.entries()) take(rowOf(key, tallies, group, rated))
      clear(tallies, keys.length)
      groups = groupFinder<number>(question)
      keys = []
    }
    if (keys.length > most) return false
    cells += block.chosen.length * sources.length
    if (cells < PIECE) continue
    cells = 0
    yield
  }
  for (const [group, key] of keys.entries()) {
    take(rowOf(key, tallies, group, rated))
    if (group % PIECE === PIECE - 1) yield
  }
  return true
}

interface Key {
  key: SharedKey
  source: FundGroupRow['source']
}

/** Room for so many groups; those that there are already are taken over. */
function newTallies(groups: number, before?: Tallies): Tallies {
  const amounts = groups * FUND_MEASURES.length
  const tallies = {
    ...{ cells: new Uint32Array(groups), comparable: new Uint32Array(groups) },
    ...{ sum: new Float64Array(amounts), coverage: exactSums(amounts) },
    ...{ reported: new Uint32Array(amounts), derived: new Uint32Array(amounts) },
    partial: new Uint32Array(amounts),
  }
  if (before !== undefined) {
    for (const name of ['cells', 'comparable', 'reported', 'derived', 'partial'] as const) {
      tallies[name].set(before[name])
    }
    tallies.sum.set(before.sum)
    tallies.coverage.sum.set(before.coverage.sum)
    tallies.coverage.lost.set(before.coverage.lost)
  }
  return tallies
}

/** Makes room for as many other groups. */
function clear(tallies: Tallies, groups: number): void {
  tallies.cells.fill(0, 0, groups)
  tallies.comparable.fill(0, 0, groups)
  const amounts = groups * FUND_MEASURES.length
  for (const counts of [tallies.reported, tallies.derived, tallies.partial]) counts.fill(0, 0, amounts)
  for (const sums of [tallies.sum, tallies.coverage.sum, tallies.coverage.lost]) sums.fill(0, 0, amounts)
}

function addAmount(
  tallies: Tallies,
  at: number,
  { value, status, coverage }: AmountColumns,
  cell: number,
): void {
  addAt(tallies.coverage, at, coverage[cell] ?? 0)
  const code = status[cell]
  if (code === REPORTED) increment(tallies.reported, at)
  else if (code === DERIVED) increment(tallies.derived, at)
  else if (code === PARTIAL) increment(tallies.partial, at)
  else return
  tallies.sum[at] = (tallies.sum[at] ?? 0) + (value[cell] ?? 0)
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** A measure that was not asked for stands in its row as the store leaves it: nothing is known of it. */
function rowOf({ key, source }: Key, tallies: Tallies, group: number, rated: boolean): FundGroupRow {
  const cells = tallies.cells[group] ?? 0
  const comparable = rated ? (tallies.comparable[group] ?? 0) : 0
  const budget = group * FUND_MEASURES.length + FUND_MEASURES.indexOf('BUDGET')
  const received = group * FUND_MEASURES.length + FUND_MEASURES.indexOf('RECEIVED')
  const executed = group * FUND_MEASURES.length + FUND_MEASURES.indexOf('EXECUTED')
  return {
    parent: key.parent,
    programme_id: key.programme_id,
    project_id: key.project_id,
    region_code: key.region_code,
    year: key.year,
    source,
    cells,
    budget: sumAt(tallies, budget),
    budget_reported: tallies.reported[budget] ?? 0,
    budget_derived: tallies.derived[budget] ?? 0,
    budget_partial: tallies.partial[budget] ?? 0,
    budget_coverage: meanAt(tallies.coverage, budget, cells),
    received: sumAt(tallies, received),
    received_reported: tallies.reported[received] ?? 0,
    received_derived: tallies.derived[received] ?? 0,
    received_partial: tallies.partial[received] ?? 0,
    received_coverage: meanAt(tallies.coverage, received, cells),
    executed: sumAt(tallies, executed),
    executed_reported: tallies.reported[executed] ?? 0,
    executed_derived: tallies.derived[executed] ?? 0,
    executed_partial: tallies.partial[executed] ?? 0,
    executed_coverage: meanAt(tallies.coverage, executed, cells),
    execution_rate: rateOf(tallies, budget, executed, comparable),
    comparable,
  }
}

/** Cells in which an amount is known. */
const knownAt = ({ reported, derived, partial }: Tallies, at: number): number =>
  (reported[at] ?? 0) + (derived[at] ?? 0) + (partial[at] ?? 0)

const sumAt = (tallies: Tallies, at: number): number | null =>
  knownAt(tallies, at) === 0 ? null : (tallies.sum[at] ?? 0)

/** Only where both figures cover the same cells. */
function rateOf(tallies: Tallies, budget: number, executed: number, comparable: number): number | null {
  if (comparable === 0) return null
  if (comparable !== knownAt(tallies, budget) || comparable !== knownAt(tallies, executed)) return null
  const planned = tallies.sum[budget] ?? 0
  return planned > 0 ? (tallies.sum[executed] ?? 0) / planned : null
}
