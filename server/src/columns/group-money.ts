import { CELL_STATUSES, FUND_MEASURES } from 'schema/database/terms.ts'
import type { FundGroupRow, FundQuestion } from '../funds/funds.queries.ts'
import { blocks } from './blocks.ts'
import { type AmountColumns, type MoneyColumns, SOURCES } from './columns.ts'
import { groupFinder, isApart, MOST_GROUPS, PIECE, type SharedKey } from './groups.ts'
import type { Work } from './in-turns.ts'
import { lostIn } from './mean.ts'

/**
 * What groups add up to: of each group `GROUP` numbers in a row, its cells, those whose budget and executed are both exact,
 * and then `FIGURES` of every measure, in the order of `FUND_MEASURES`. One array for all: a question has few groups, and of
 * several small arrays the collector would have more to do than there is to add.
 */
type Tallies = Float64Array

/** Of a group. */
const [CELLS, COMPARABLE, MEASURES] = [0, 1, 2] as const
/** Of a measure: the sum of what is known, cells by how it is known, and the sum of coverages with what rounding lost of it. */
const [SUM, KNOWN, COVERAGE, LOST] = [0, 1, 4, 5] as const
const FIGURES = 6
const GROUP = MEASURES + FUND_MEASURES.length * FIGURES
const BUDGET = MEASURES + FUND_MEASURES.indexOf('BUDGET') * FIGURES
const RECEIVED = MEASURES + FUND_MEASURES.indexOf('RECEIVED') * FIGURES
const EXECUTED = MEASURES + FUND_MEASURES.indexOf('EXECUTED') * FIGURES

/** The statuses before it say how an amount is known; in their order cells are counted from `KNOWN` on. */
const NOT_REPORTED = CELL_STATUSES.indexOf('NOT_REPORTED')
const [REPORTED, DERIVED] = CELL_STATUSES.map((_, code) => code)
const isExact = (status: number | undefined) => status === REPORTED || status === DERIVED

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
  let tallies: Tallies = new Float64Array(32 * GROUP)
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
          if (keys.length * GROUP > tallies.length) tallies = longer(tallies)
        }
        const cell = first + source
        const at = group * GROUP
        add(tallies, at + CELLS, 1)
        for (const nth of asked) {
          const amount = amounts[nth]
          if (amount !== undefined) addAmount(tallies, at + MEASURES + nth * FIGURES, amount, cell)
        }
        if (rated && isExact(money.BUDGET.status[cell]) && isExact(money.EXECUTED.status[cell])) {
          add(tallies, at + COMPARABLE, 1)
        }
      }
    }
    if (apart) {
      for (const [group, key] of keys.entries()) take(rowOf(key, tallies, group, rated))
      tallies.fill(0, 0, keys.length * GROUP)
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

/** Room for as many groups again. */
function longer(tallies: Tallies): Tallies {
  const more = new Float64Array(2 * tallies.length)
  more.set(tallies)
  return more
}

function addAmount(
  tallies: Tallies,
  at: number,
  { value, status, coverage }: AmountColumns,
  cell: number,
): void {
  const covered = coverage[cell] ?? 0
  add(tallies, at + LOST, lostIn(tallies[at + COVERAGE] ?? 0, covered))
  add(tallies, at + COVERAGE, covered)
  const known = status[cell] ?? NOT_REPORTED
  if (known === NOT_REPORTED) return
  add(tallies, at + KNOWN + known, 1)
  add(tallies, at + SUM, value[cell] ?? 0)
}

function add(tallies: Tallies, at: number, value: number): void {
  tallies[at] = (tallies[at] ?? 0) + value
}

/** A measure that was not asked for stands in its row as the store leaves it: nothing is known of it. */
function rowOf({ key, source }: Key, tallies: Tallies, group: number, rated: boolean): FundGroupRow {
  const at = group * GROUP
  const cells = tallies[at + CELLS] ?? 0
  const comparable = rated ? (tallies[at + COMPARABLE] ?? 0) : 0
  const [budget, received, executed] = [at + BUDGET, at + RECEIVED, at + EXECUTED]
  return {
    parent: key.parent,
    programme_id: key.programme_id,
    project_id: key.project_id,
    region_code: key.region_code,
    year: key.year,
    source,
    cells,
    budget: sumAt(tallies, budget),
    budget_reported: tallies[budget + KNOWN] ?? 0,
    budget_derived: tallies[budget + KNOWN + 1] ?? 0,
    budget_partial: tallies[budget + KNOWN + 2] ?? 0,
    budget_coverage: coverageAt(tallies, budget, cells),
    received: sumAt(tallies, received),
    received_reported: tallies[received + KNOWN] ?? 0,
    received_derived: tallies[received + KNOWN + 1] ?? 0,
    received_partial: tallies[received + KNOWN + 2] ?? 0,
    received_coverage: coverageAt(tallies, received, cells),
    executed: sumAt(tallies, executed),
    executed_reported: tallies[executed + KNOWN] ?? 0,
    executed_derived: tallies[executed + KNOWN + 1] ?? 0,
    executed_partial: tallies[executed + KNOWN + 2] ?? 0,
    executed_coverage: coverageAt(tallies, executed, cells),
    execution_rate: rateOf(tallies, budget, executed, comparable),
    comparable,
  }
}

/** Cells in which an amount is known. */
const knownAt = (tallies: Tallies, at: number): number =>
  (tallies[at + KNOWN] ?? 0) + (tallies[at + KNOWN + 1] ?? 0) + (tallies[at + KNOWN + 2] ?? 0)

const sumAt = (tallies: Tallies, at: number): number | null =>
  knownAt(tallies, at) === 0 ? null : (tallies[at + SUM] ?? 0)

const coverageAt = (tallies: Tallies, at: number, cells: number): number =>
  ((tallies[at + COVERAGE] ?? 0) + (tallies[at + LOST] ?? 0)) / cells

/** Only where both figures cover the same cells. */
function rateOf(tallies: Tallies, budget: number, executed: number, comparable: number): number | null {
  if (comparable === 0) return null
  if (comparable !== knownAt(tallies, budget) || comparable !== knownAt(tallies, executed)) return null
  const planned = tallies[budget + SUM] ?? 0
  return planned > 0 ? (tallies[executed + SUM] ?? 0) / planned : null
}
