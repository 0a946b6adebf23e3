import type { CellSource, CellStatus, FundMeasure, ResultStatus } from 'schema/database/terms.ts'
import type { Snapshot } from '../snapshot.ts'

/** What stands in a status column where the grid has no cell. */
export const NO_CELL = 255

export const CELL_CODES: readonly CellStatus[] = ['NOT_REPORTED', 'REPORTED', 'DERIVED', 'PARTIAL']
export const RESULT_CODES: readonly ResultStatus[] = ['MET', 'UNMET', 'NOT_REPORTED', 'NOT_EVALUATED']

/** One measure of money, cell by cell. */
export interface AmountColumns {
  /** 分; NaN where not reported. */
  value: Float64Array
  /** Places in `CELL_CODES`. */
  status: Uint8Array
  coverage: Float64Array
}

/**
 * The cells of one project as columns. Both cubes are laid out by region, then period, then source or indicator: a cell
 * stands at `(region × periods + period) × things + thing`.
 */
export interface ProjectColumns {
  project_id: string
  programme_id: string
  /** Region that is asked about → place of the region whose cells answer. */
  places: ReadonlyMap<string, number>
  /** Code of the region at each place. */
  regions: readonly string[]
  periods: readonly { from: number; to: number; span: boolean }[]
  sources: readonly CellSource[]
  money: Readonly<Record<FundMeasure, AmountColumns>>
  indicators: readonly string[]
  results: {
    /** Places in `RESULT_CODES`. */
    status: Uint8Array
    /** NaN where there is none. */
    completion: Float64Array
  }
}

/** The cells of a release in memory, by project. */
export type Columns = ReadonlyMap<string, ProjectColumns>

const held = new WeakMap<Snapshot, Columns>()

/** The cells of a release, if they are in memory: questions then need no store. */
export const columnsOf = (snapshot: Snapshot): Columns | null => held.get(snapshot) ?? null

/** From now on the release answers from memory. */
export const holdColumns = (snapshot: Snapshot, columns: Columns): void => {
  held.set(snapshot, columns)
}
