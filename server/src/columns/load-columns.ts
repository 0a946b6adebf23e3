import { setImmediate as pause } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { FUND_MEASURES, RESULT_STATUSES } from 'schema/database/terms.ts'
import { inOrder } from '../in-order.ts'
import { periodsOf } from '../rules/cube.ts'
import type { ProjectRow, Snapshot } from '../snapshot.ts'
import { selectIndicators, selectMoney, selectPlaces, selectResults } from './columns.queries.ts'
import {
  type AmountColumns,
  type Columns,
  NO_POINTS,
  type ProjectColumns,
  type ResultColumns,
  SOURCES,
} from './columns.ts'
import { orderResults } from './result-order.ts'
import { sumResults } from './result-sums.ts'

/** Bytes of a money cell and of a result in memory. */
const CELL_BYTES = { money: 3 * (8 + 1 + 8), results: 1 + 1 + 8 + 3 * 4 + 4 } as const

/** Cells that are read at a time: laying them out takes some ten milliseconds, and others wait no longer than that. */
const CELLS = 10_000

/** Projects that are read at once, each by a connection of its own; one connection is left for who asks meanwhile. */
const LANES = 2

/** Projects that were loaded for an earlier release, with what they were made of: most do not change. */
export type Loaded = Map<string, { since: number; columns: ProjectColumns }>

interface Loading {
  /** What is in memory already; brought up to date. */
  loaded?: Loaded
  /** Ends the loading early. */
  signal?: AbortSignal | undefined
}

/** Reads the cells of a release into columns, a little at a time. Null where they would take more than `bytes`. */
export async function loadColumns(
  db: Kysely<Database>,
  snapshot: Snapshot,
  bytes: number,
  { loaded = new Map(), signal }: Loading = {},
): Promise<Columns | null> {
  const release = snapshot.release.release_id
  const outlines: Outline[] = []
  for (const project of snapshot.projects.values()) {
    outlines.push(await outlineOf(db, release, project))
    signal?.throwIfAborted()
  }
  if (outlines.reduce((sum, outline) => sum + bytesOf(outline), 0) > bytes) return null

  const left = outlines.values()
  const lane = async () => {
    for (const outline of left) {
      const { project_id, since } = outline
      if (loaded.get(project_id)?.since === since) continue
      loaded.set(project_id, { since, columns: await fill(db, release, outline, signal) })
    }
  }
  await inOrder(Array.from({ length: LANES }, lane))
  return new Map(
    outlines.flatMap(({ project_id }) => {
      const project = loaded.get(project_id)
      return project === undefined ? [] : [[project_id, project.columns]]
    }),
  )
}

/** What the columns of a project are laid out by, and since which release. */
type Outline = Omit<ProjectColumns, 'money' | 'results' | 'sums' | 'order'> & { since: number }

async function outlineOf(
  db: Kysely<Database>,
  release: number,
  { project_id, programme_id, region_code, from_year, to_year }: ProjectRow,
): Promise<Outline> {
  const standIns = await selectPlaces(db, release, project_id)
  const regions = [...new Set(standIns.map((place) => place.cell_region_code))].sort()
  const at = new Map(regions.map((code, index) => [code, index]))
  const periods = periodsOf({ from: from_year, to: to_year })
    .map((period) => ({ ...period, span: period.from === from_year && period.to === to_year }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  return {
    ...{ project_id, programme_id, regions, periods },
    indicators:
      regions.length === 0
        ? []
        : await selectIndicators(db, { release, project: project_id, regions: [region_code] }),
    places: new Map(
      standIns.map(({ region_code, cell_region_code }) => [region_code, at.get(cell_region_code) ?? 0]),
    ),
    since: Math.max(0, ...standIns.map((place) => place.since_release)),
  }
}

const bytesOf = ({ regions, periods, indicators }: Outline): number =>
  regions.length *
  periods.length *
  (SOURCES.length * CELL_BYTES.money + indicators.length * CELL_BYTES.results)

async function fill(
  db: Kysely<Database>,
  release: number,
  { since, ...outline }: Outline,
  signal: AbortSignal | undefined,
): Promise<ProjectColumns> {
  const { project_id, regions, periods, indicators } = outline
  const part = (some: readonly string[]) => ({ release, project: project_id, regions: some })
  const at = new Map(regions.map((code, index) => [code, index]))
  const start = (region: string, cells: number) => (at.get(region) ?? Number.NaN) * cells

  const moneyCells = periods.length * SOURCES.length
  const money = { BUDGET: amounts(), RECEIVED: amounts(), EXECUTED: amounts() }
  function amounts(): AmountColumns {
    const size = regions.length * moneyCells
    return { value: new Float64Array(size), status: new Uint8Array(size), coverage: new Float64Array(size) }
  }
  for (const some of inPieces(regions, CELLS / moneyCells)) {
    for (const { region_code, figures } of await selectMoney(db, part(some))) {
      const into = FUND_MEASURES.flatMap((measure) => {
        const { value, status, coverage } = money[measure]
        return [value, status, coverage]
      })
      unpack(figures, into, start(region_code, moneyCells), moneyCells)
    }
    await pause(undefined, { signal })
  }

  const resultCells = periods.length * indicators.length
  const size = regions.length * resultCells
  const results: ResultColumns = {
    ...{ status: new Uint8Array(size), figures: new Uint8Array(size), completion: new Float64Array(size) },
    ...{ weight: new Int32Array(size), score: new Int32Array(size), computed_score: new Int32Array(size) },
  }
  if (resultCells > 0) {
    for (const some of inPieces(regions, CELLS / resultCells)) {
      for (const { region_code, figures } of await selectResults(db, part(some))) {
        const { status, completion, weight, score, computed_score } = results
        unpack(
          figures,
          [status, completion, weight, score, computed_score],
          start(region_code, resultCells),
          resultCells,
        )
        parting(results, start(region_code, resultCells), resultCells)
      }
      await pause(undefined, { signal })
    }
  }
  const laid = { ...outline, results }
  return { ...laid, money, sums: sumResults(laid), order: await orderResults(laid, signal) }
}

/**
 * Lays packed figures out: the first of each cell into the first column, the second into the second, and so on.
 * @param from where the first of the cells stands
 */
function unpack(
  packed: string,
  into: readonly (Float64Array | Uint8Array | Int32Array)[],
  from: number,
  cells: number,
): void {
  const figures: (number | null)[] = JSON.parse(`[${packed}]`)
  // The store's grid is complete: a cell more or less would shift all that follow.
  if (figures.length !== cells * into.length) {
    throw new Error(`A region of a project has ${figures.length / into.length} cells, its grid has ${cells}.`)
  }
  for (const [nth, column] of into.entries()) {
    const none = column instanceof Int32Array ? NO_POINTS : Number.NaN
    for (let cell = 0; cell < cells; cell++) {
      const figure = figures[cell * into.length + nth] ?? none
      column[from + cell] = figure
      // Points are held in four bytes.
      if (column[from + cell] !== figure && !Number.isNaN(figure)) {
        throw new Error(`A figure of the store does not fit into its column: ${figure}.`)
      }
    }
  }
}

/** Parts the status of cells from how their target and actual stand, which come as one number. */
function parting({ status, figures }: ResultColumns, from: number, cells: number): void {
  for (let cell = from; cell < from + cells; cell++) {
    const both = status[cell] ?? 0
    figures[cell] = Math.floor(both / RESULT_STATUSES.length)
    status[cell] = both % RESULT_STATUSES.length
  }
}

function inPieces<T>(all: readonly T[], size: number): T[][] {
  const step = Math.max(1, Math.floor(size))
  return Array.from({ length: Math.ceil(all.length / step) }, (_, i) => all.slice(i * step, (i + 1) * step))
}
