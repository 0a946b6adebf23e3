import { CELL_SOURCES, type CellSource, type FundMeasure } from 'schema/database/terms.ts'
import type { Scope } from '../scope.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Arriving, arriving } from './arriving.ts'
import type { ExactSums } from './mean.ts'

/** The sources in the order in which their cells lie. */
export const SOURCES: readonly CellSource[] = CELL_SOURCES.toSorted()

/** One measure of money, cell by cell. */
export interface AmountColumns {
  /** 分; NaN where not reported. */
  value: Float64Array
  /** Places in `CELL_STATUSES`. */
  status: Uint8Array
  coverage: Float64Array
}

/** Results, cell by cell. */
export interface ResultColumns {
  /** Places in `RESULT_STATUSES`. */
  status: Uint8Array
  /** How target and actual stand, see `stateOf`. */
  figures: Uint8Array
  /** NaN where there is none. */
  completion: Float64Array
  /** Points in ten-thousandths; `NO_POINTS` where there are none. */
  weight: Int32Array
  score: Int32Array
  computed_score: Int32Array
}

/** Stands for points that nobody reported. */
export const NO_POINTS = -(2 ** 31)

/** What the results of a region and a period add up to, at `region × periods + period`. */
export interface ResultSums {
  /** How many stand in each status: at `… × RESULT_STATUSES + code`. */
  counts: Uint32Array
  /** How many targets, then how many actuals stand in each state: at `(… × 2 + which) × FIGURE_STATES + place`. */
  states: Uint32Array
  /** How many have a completion rate, and the sum of those, capped. */
  completions: Uint32Array
  completion: ExactSums
  /** The sums of points, at `… × SCORE_SUMS + nth`, see `addScores`. */
  scores: Float64Array
}

/** What the cells of a project are laid out by. */
export interface ProjectLayout {
  project_id: string
  programme_id: string
  /** Region that is asked about → place of the region whose cells answer. */
  places: ReadonlyMap<string, number>
  /** Code of the region at each place. */
  regions: readonly string[]
  periods: readonly { from: number; to: number; span: boolean }[]
  indicators: readonly string[]
}

/** The money of one project as columns. */
export interface ProjectMoney extends ProjectLayout {
  money: Readonly<Record<FundMeasure, AmountColumns>>
}

/**
 * The cells of one project as columns. Both cubes are complete, and laid out by region, then period, then source or
 * indicator: a cell stands at `(region × periods + period) × things + thing`. Each of these is in its own order, so that
 * places compare as what stands there does.
 */
export interface ProjectColumns extends ProjectMoney {
  results: ResultColumns
  sums: ResultSums
  /** Where the results stand by completion, see `orderResults`. */
  order: Uint32Array
}

/** The cells of a release in memory, by project. */
export type Columns = ReadonlyMap<string, ProjectColumns>
export type MoneyColumns = ReadonlyMap<string, ProjectMoney>

const held = new WeakMap<Snapshot, Columns>()
const coming = new WeakMap<Snapshot, Arrivals>()

/** The cells of a release, if all of them are in memory by now. */
export const columnsOf = (snapshot: Snapshot): Columns | null => held.get(snapshot) ?? null

/**
 * The cells of the projects that a question is about, once they are in memory: it then needs no store. While they are
 * being read there, that is waited for: it ends sooner than a large store would have the answer. Null where they are not
 * to be in memory.
 */
export const columnsFor = async (snapshot: Snapshot, scope: Answering): Promise<Columns | null> =>
  columnsOf(snapshot) ?? (await coming.get(snapshot)?.results.of(idsIn(scope))) ?? null

/** The same of their money alone, which is there sooner. */
export const moneyFor = async (snapshot: Snapshot, scope: Answering): Promise<MoneyColumns | null> =>
  columnsOf(snapshot) ?? (await coming.get(snapshot)?.money.of(idsIn(scope))) ?? null

/** The projects that answer a question. */
type Answering = Pick<Scope, 'spanOf' | 'yearsOf'>

const idsIn = ({ spanOf, yearsOf }: Answering): readonly string[] => [...spanOf, ...yearsOf]

/** What has come of a release so far. */
export interface Arrivals {
  money: Arriving<ProjectMoney>
  results: Arriving<ProjectColumns>
}

export const newArrivals = (): Arrivals => ({ money: arriving(), results: arriving() })

/** From now on the release answers from memory; who asks before the columns are there waits for those that are needed. */
export function holdColumns(
  snapshot: Snapshot,
  columns: Promise<Columns | null>,
  arrivals: Arrivals = newArrivals(),
): void {
  coming.set(snapshot, arrivals)
  const settled = columns.catch(() => null)
  settled.then((there) => {
    coming.delete(snapshot)
    if (there !== null) held.set(snapshot, there)
    arrivals.money.end(there)
    arrivals.results.end(there)
  })
}
