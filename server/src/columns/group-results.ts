import type {
  PerformanceColumn,
  PerformanceDimension,
  PerformanceQuestion,
  PerformanceRow,
} from '../performance/performance.queries.ts'
import type { IndicatorRow, Snapshot } from '../snapshot.ts'
import { type Columns, NO_CELL, RESULT_CODES } from './columns.ts'
import { add, type ExactSum, meanOf } from './mean.ts'
import { sliceKey } from './slice-key.ts'
import { type Slice, slices } from './slices.ts'

interface Tally {
  key: Pick<
    PerformanceRow,
    'parent' | 'programme_id' | 'project_id' | 'region_code' | 'year' | 'level1' | 'level2' | 'indicator_id'
  >
  /** How many results stand in each status, by `RESULT_CODES`. */
  counts: number[]
  completions: number
  completion: ExactSum
}

const [MET = 0, UNMET = 0, NOT_REPORTED = 0, NOT_EVALUATED = 0] = RESULT_CODES.map((_, code) => code)

/** Cells that may be gone through for one question, by how much work each of them is; beyond, the store does it aside. */
const MOST_CELLS = { apart: 200_000, together: 5_000_000 } as const

const OF_INDICATORS: readonly PerformanceDimension[] = ['LEVEL1', 'LEVEL2', 'INDICATOR']

/** In memory are only the statuses and the completion rates. */
const IN_MEMORY: ReadonlySet<PerformanceColumn> = new Set(['completion'])

/** All groups of a question on results, the same rows as the store gives; null where it has to be asked. */
export function groupResults(
  columns: Columns,
  { indicators }: Snapshot,
  question: PerformanceQuestion,
): PerformanceRow[] | null {
  const asked = question.columns
  if (asked === undefined || [...asked].some((column) => !IN_MEMORY.has(column))) return null
  const apart = question.by.some((dimension) => OF_INDICATORS.includes(dimension))
  const chosen = [...slices(columns, question.scope)]
  const cells = chosen.reduce((sum, { project }) => sum + project.indicators.length, 0)
  if (cells > (apart ? MOST_CELLS.apart : MOST_CELLS.together)) return null

  const fitting =
    question.statuses === null ? null : RESULT_CODES.map((word) => question.statuses?.includes(word))
  const below = question.completionBelow
  const named = question.indicators === null ? null : new Set(question.indicators)
  const tallies = new Map<string, Tally>()
  for (const slice of chosen) {
    const { indicators: own, results } = slice.project
    const shared = together(question, slice)
    // Of a slice that no indicator tells apart, all results go into one group, once there is one.
    let tally: Tally | undefined
    for (let i = 0; i < own.length; i++) {
      const cell = slice.at * own.length + i
      const code = results.status[cell] ?? NO_CELL
      if (code === NO_CELL || fitting?.[code] === false) continue
      const completion = results.completion[cell] ?? Number.NaN
      if (below !== null && !(completion < below)) continue
      const id = own[i] ?? ''
      if (named !== null && !named.has(id)) continue
      if (tally === undefined || apart) {
        tally = tallyOf(tallies, apart ? within(question, shared, indicators.get(id)) : shared)
      }
      tally.counts[code] = (tally.counts[code] ?? 0) + 1
      if (Number.isNaN(completion)) continue
      tally.completions++
      add(tally.completion, Math.min(completion, 1))
    }
  }
  return [...tallies.values()].map((tally) => rowOf(tally, asked.has('completion')))
}

interface Key {
  key: Tally['key']
  name: string
}

const NO_INDICATOR = { level1: null, level2: null, indicator_id: null }

/** The group of all indicators of a slice. */
function together(question: PerformanceQuestion, slice: Slice): Key {
  const { key, name } = sliceKey(question, slice)
  return { key: { ...key, ...NO_INDICATOR }, name }
}

/** The group of one indicator among those of a slice. */
function within({ by }: PerformanceQuestion, shared: Key, indicator: IndicatorRow | undefined): Key {
  const level1 = by.includes('LEVEL1') ? (indicator?.level1 ?? null) : null
  const level2 = by.includes('LEVEL2') ? (indicator?.level2 ?? null) : null
  const indicator_id = by.includes('INDICATOR') ? (indicator?.indicator_id ?? null) : null
  return {
    key: { ...shared.key, level1, level2, indicator_id },
    name: `${shared.name} ${level1} ${level2} ${indicator_id}`,
  }
}

function tallyOf(tallies: Map<string, Tally>, { key, name }: Key): Tally {
  let tally = tallies.get(name)
  if (tally === undefined) {
    tally = { key, counts: RESULT_CODES.map(() => 0), completions: 0, completion: { sum: 0, lost: 0 } }
    tallies.set(name, tally)
  }
  return tally
}

function rowOf({ key, counts, completions, completion }: Tally, rated: boolean): PerformanceRow {
  const count = (code: number) => counts[code] ?? 0
  return {
    ...key,
    indicator_count: counts.reduce((sum, number) => sum + number, 0),
    met_count: count(MET),
    unmet_count: count(UNMET),
    not_reported_count: count(NOT_REPORTED),
    not_evaluated_count: count(NOT_EVALUATED),
    completion_rate: rated && completions > 0 ? meanOf(completion, completions) : null,
    ...NOT_ASKED,
  }
}

/** As the store leaves columns that were not asked for. */
const NOT_ASKED = {
  first_indicator: '',
  last_indicator: '',
  additive: 0,
  target: null,
  target_reported: 0,
  target_derived: 0,
  target_partial: 0,
  target_coverage: 0,
  actual: null,
  actual_reported: 0,
  actual_derived: 0,
  actual_partial: 0,
  actual_coverage: 0,
  weight: null,
  score: null,
  computed_score: null,
  scored_weight: null,
  evaluated_weight: null,
  evaluated_score: null,
} as const
