import { RESULT_STATUSES } from 'schema/database/terms.ts'
import type {
  PerformanceColumn,
  PerformanceDimension,
  PerformanceQuestion,
  PerformanceRow,
} from '../performance/performance.queries.ts'
import type { IndicatorRow, Snapshot } from '../snapshot.ts'
import { type Block, blocks } from './blocks.ts'
import type { Columns, ProjectColumns } from './columns.ts'
import { type Branch, groupFinder, isApart, MOST_GROUPS, PIECE, type SharedKey } from './groups.ts'
import type { Work } from './in-turns.ts'
import { lostIn } from './mean.ts'
import { addScores, addSums, noScores, SCORE_SUMS, scoreRow } from './score-sums.ts'
import { addCounts, addStates, STATE_COUNTS, stateRow } from './state-counts.ts'

type IndicatorKey = Pick<PerformanceRow, 'level1' | 'level2' | 'indicator_id'>

interface Tally {
  key: SharedKey
  indicator: IndicatorKey
  /** How many results stand in each status, by `RESULT_STATUSES`. */
  counts: [number, number, number, number]
  completions: number
  /** Of the completion rates, capped; and what was lost of it by rounding. */
  sum: number
  lost: number
  /** Null where they are not asked for. */
  scores: Float64Array | null
  states: Uint32Array | null
}

/** All groups so far, and what is asked of them. */
interface Tallies {
  all: Tally[]
  scored: boolean
  /** Whether it is asked how targets or actuals stand. */
  stated: boolean
}

const [MET = 0, UNMET = 0, NOT_REPORTED = 0, NOT_EVALUATED = 0] = RESULT_STATUSES.map((_, code) => code)

const OF_INDICATORS: readonly PerformanceDimension[] = ['LEVEL1', 'LEVEL2', 'INDICATOR']

/** Targets and actuals themselves are not in memory, only how they stand. */
const IN_MEMORY: ReadonlySet<PerformanceColumn> = new Set([
  ...(['completion', 'scores', 'targetStatus', 'actualStatus'] as const),
])

/** Hands on all groups of a question on results, the same rows as the store gives, in no order; false where it has to be asked. */
export function* groupResults(
  columns: Columns,
  { indicators }: Snapshot,
  question: PerformanceQuestion,
  take: (row: PerformanceRow) => void,
  most = MOST_GROUPS,
): Work<boolean> {
  const asked = question.columns
  if (asked === undefined || [...asked].some((column) => !IN_MEMORY.has(column))) return false
  const whole =
    question.indicators === null &&
    question.statuses === null &&
    question.completionBelow === null &&
    !question.by.some((dimension) => OF_INDICATORS.includes(dimension))
  const stated = asked.has('targetStatus') || asked.has('actualStatus')
  const tallies: Tallies = { all: [], scored: asked.has('scores'), stated }
  const apart = isApart(question)
  const adding = () => (whole ? wholeBlocks(question, tallies) : eachResult(question, indicators, tallies))
  let addBlock = adding()
  let cells = 0
  for (const block of blocks(columns, question.scope)) {
    addBlock(block)
    if (apart) {
      for (const tally of tallies.all) take(rowOf(tally, asked))
      tallies.all = []
      addBlock = adding()
    }
    if (tallies.all.length > most) return false
    cells += whole ? block.chosen.length : block.chosen.length * block.project.indicators.length
    if (cells < PIECE) continue
    cells = 0
    yield
  }
  for (const [nth, tally] of tallies.all.entries()) {
    take(rowOf(tally, asked))
    if (nth % PIECE === PIECE - 1) yield
  }
  return true
}

const NO_INDICATOR: IndicatorKey = { level1: null, level2: null, indicator_id: null }

/** Where all results of a region and period go into one group, what they add up to is known beforehand. */
function wholeBlocks(
  question: PerformanceQuestion,
  tallies: Tallies,
): (block: Block<ProjectColumns>) => void {
  const groups = groupFinder<Tally>(question)
  return (block) => {
    const { periods, sums, indicators } = block.project
    if (indicators.length === 0) return
    const branches = groups.of(block)
    for (const period of block.chosen) {
      const tally = tallyIn(groups.at(branches, block, periods[period]?.from ?? 0), 0, NO_INDICATOR, tallies)
      const at = block.place * periods.length + period
      for (let code = 0; code < RESULT_STATUSES.length; code++) {
        tally.counts[code] =
          (tally.counts[code] ?? 0) + (sums.counts[at * RESULT_STATUSES.length + code] ?? 0)
      }
      tally.completions += sums.completions[at] ?? 0
      addCompletion(tally, sums.completion.sum[at] ?? 0)
      tally.lost += sums.completion.lost[at] ?? 0
      if (tally.states !== null) addCounts(tally.states, sums.states, at * STATE_COUNTS)
      if (tally.scores !== null) addSums(tally.scores, sums.scores, at * SCORE_SUMS)
    }
  }
}

/** Result by result, where a filter leaves some out or their indicators tell them apart. */
function eachResult(
  question: PerformanceQuestion,
  indicators: ReadonlyMap<string, IndicatorRow>,
  tallies: Tallies,
): (block: Block<ProjectColumns>) => void {
  const { statuses, completionBelow } = question
  const fitting = statuses === null ? null : RESULT_STATUSES.map((word) => statuses.includes(word))
  const named = question.indicators === null ? null : new Set(question.indicators)
  const groups = groupFinder<Tally>(question)
  const keys = indicatorKeys(question, indicators)
  return (block) => {
    const { periods, indicators: own, results } = block.project
    const things = own.map((id) => (named === null || named.has(id) ? keys.numberOf(id) : -1))
    const branches = groups.of(block)
    for (const period of block.chosen) {
      const branch = groups.at(branches, block, periods[period]?.from ?? 0)
      const first = (block.place * periods.length + period) * own.length
      for (let i = 0; i < own.length; i++) {
        const thing = things[i] ?? -1
        if (thing < 0) continue
        const code = results.status[first + i] ?? NOT_REPORTED
        if (fitting !== null && fitting[code] !== true) continue
        const completion = results.completion[first + i] ?? Number.NaN
        if (completionBelow !== null && !(completion < completionBelow)) continue
        const tally = branch.tallies[thing] ?? tallyIn(branch, thing, keys.key(thing), tallies)
        tally.counts[code] = (tally.counts[code] ?? 0) + 1
        if (tally.states !== null) addStates(tally.states, 0, results.figures[first + i] ?? 0)
        if (tally.scores !== null) addScores(tally.scores, 0, results, first + i)
        if (Number.isNaN(completion)) continue
        tally.completions++
        addCompletion(tally, Math.min(completion, 1))
      }
    }
  }
}

function addCompletion(tally: Tally, completion: number): void {
  tally.lost += lostIn(tally.sum, completion)
  tally.sum += completion
}

/** Numbers for what the dimensions of indicators tell apart. */
function indicatorKeys({ by }: PerformanceQuestion, indicators: ReadonlyMap<string, IndicatorRow>) {
  const [byLevel1, byLevel2] = [by.includes('LEVEL1'), by.includes('LEVEL2')]
  const byIndicator = by.includes('INDICATOR')
  const keys: IndicatorKey[] = []
  const places = new Map<string, number>()
  const known = new Map<string, number>()
  const place = (id: string): number => {
    const indicator = indicators.get(id)
    const key = {
      level1: byLevel1 ? (indicator?.level1 ?? null) : null,
      level2: byLevel2 ? (indicator?.level2 ?? null) : null,
      indicator_id: byIndicator ? id : null,
    }
    const name = `${key.level1} ${key.level2} ${key.indicator_id}`
    const number = places.get(name) ?? keys.push(key) - 1
    places.set(name, number)
    return number
  }
  return {
    key: (number: number): IndicatorKey => keys[number] ?? NO_INDICATOR,
    numberOf: (id: string): number => {
      const number = known.get(id) ?? place(id)
      known.set(id, number)
      return number
    },
  }
}

/** The tally of a thing in a branch; a new one is listed among all. */
function tallyIn(
  branch: Branch<Tally>,
  thing: number,
  indicator: IndicatorKey,
  { all, scored, stated }: Tallies,
): Tally {
  const known = branch.tallies[thing]
  if (known !== undefined) return known
  const tally: Tally = {
    key: branch.key,
    indicator,
    counts: [0, 0, 0, 0],
    completions: 0,
    sum: 0,
    lost: 0,
    scores: scored ? noScores() : null,
    states: stated ? new Uint32Array(STATE_COUNTS) : null,
  }
  branch.tallies[thing] = tally
  all.push(tally)
  return tally
}

/** Column by column: there may be millions of rows, and objects that are put together take many times as long. */
function rowOf(
  { key, indicator, counts, completions, sum, lost, scores, states }: Tally,
  asked: ReadonlySet<PerformanceColumn>,
): PerformanceRow {
  const points = scores === null ? NO_SCORES : scoreRow(scores)
  const stand = states === null ? NO_STATES : stateRow(states, asked)
  return {
    parent: key.parent,
    programme_id: key.programme_id,
    project_id: key.project_id,
    region_code: key.region_code,
    year: key.year,
    level1: indicator.level1,
    level2: indicator.level2,
    indicator_id: indicator.indicator_id,
    indicator_count: counts[0] + counts[1] + counts[2] + counts[3],
    met_count: counts[MET] ?? 0,
    unmet_count: counts[UNMET] ?? 0,
    not_reported_count: counts[NOT_REPORTED] ?? 0,
    not_evaluated_count: counts[NOT_EVALUATED] ?? 0,
    completion_rate: asked.has('completion') && completions > 0 ? (sum + lost) / completions : null,
    // As the store leaves columns that were not asked for.
    first_indicator: '',
    last_indicator: '',
    additive: 0,
    target: stand.target,
    target_reported: stand.target_reported,
    target_derived: stand.target_derived,
    target_partial: stand.target_partial,
    target_coverage: 0,
    actual: stand.actual,
    actual_reported: stand.actual_reported,
    actual_derived: stand.actual_derived,
    actual_partial: stand.actual_partial,
    actual_coverage: 0,
    weight: points.weight,
    score: points.score,
    computed_score: points.computed_score,
    scored_weight: points.scored_weight,
    evaluated_weight: points.evaluated_weight,
    evaluated_score: points.evaluated_score,
  }
}

const NO_SCORES = scoreRow(noScores())
const NO_STATES = stateRow(new Uint32Array(STATE_COUNTS), new Set())
