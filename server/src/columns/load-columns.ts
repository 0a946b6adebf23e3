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
  type Arrivals,
  type Columns,
  NO_POINTS,
  newArrivals,
  type ProjectColumns,
  type ProjectLayout,
  type ProjectMoney,
  type ResultColumns,
  SOURCES,
} from './columns.ts'
import { inTurns } from './in-turns.ts'
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
  /** Told of each project once it is there. */
  arrivals?: Arrivals
  /** Ends the loading early. */
  signal?: AbortSignal | undefined
}

/** Reads the cells of a release into columns, a little at a time. Null where they would take more than `bytes`. */
export async function loadColumns(
  db: Kysely<Database>,
  snapshot: Snapshot,
  bytes: number,
  { loaded = new Map(), arrivals = newArrivals(), signal }: Loading = {},
): Promise<Columns | null> {
  const release = snapshot.release.release_id
  const outlines: Outline[] = []
  for (const project of inOrderOfUse(snapshot)) {
    outlines.push(await outlineOf(db, release, project))
    signal?.throwIfAborted()
  }
  if (outlines.reduce((sum, outline) => sum + bytesOf(outline), 0) > bytes) return null

  const changed: Outline[] = []
  for (const outline of outlines) {
    const known = loaded.get(outline.project_id)
    if (known?.since !== outline.since) changed.push(outline)
    else {
      arrivals.money.come(outline.project_id, known.columns)
      arrivals.results.come(outline.project_id, known.columns)
    }
  }
  const money = new Map<string, Promise<ProjectMoney>>()
  const readMoney = async (outline: Outline) => {
    const reading = fillMoney(db, release, outline, signal)
    money.set(outline.project_id, reading)
    arrivals.money.come(outline.project_id, await reading)
  }
  const readResults = async (outline: Outline) => {
    const { project_id, since } = outline
    const own = await money.get(project_id)
    if (own === undefined) throw new Error(`The results of ${project_id} are read before its money.`)
    const columns = await fillResults(db, release, own, signal)
    loaded.set(project_id, { since, columns })
    arrivals.results.come(project_id, columns)
  }
  const isMadeUp = ({ programme_id }: Outline) => snapshot.programmes.get(programme_id)?.simulated === 1
  const steps = [changed.filter((one) => !isMadeUp(one)), changed.filter(isMadeUp)].flatMap((some) => [
    ...some.map((outline) => () => readMoney(outline)),
    ...some.map((outline) => () => readResults(outline)),
  ])
  const left = steps.values()
  const lane = async () => {
    for (const step of left) await step()
  }
  await inOrder(Array.from({ length: LANES }, lane))
  return new Map(
    outlines.flatMap(({ project_id }) => {
      const project = loaded.get(project_id)
      return project === undefined ? [] : [[project_id, project.columns]]
    }),
  )
}

/** What is asked without naming it comes first; money, of which there is little, before results. */
function inOrderOfUse({ projects, programmes }: Snapshot): ProjectRow[] {
  const isMadeUp = ({ programme_id }: ProjectRow) => programmes.get(programme_id)?.simulated ?? 0
  return [...projects.values()].sort((a, b) => isMadeUp(a) - isMadeUp(b))
}

/** What the columns of a project are laid out by, and since which release. */
type Outline = ProjectLayout & { since: number }

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

/** How some regions of a project are asked for, and where the cells of one begin. */
function partsOf({ project_id, regions }: ProjectLayout, release: number) {
  const at = new Map(regions.map((code, index) => [code, index]))
  return {
    part: (some: readonly string[]) => ({ release, project: project_id, regions: some }),
    start: (region: string, cells: number) => (at.get(region) ?? Number.NaN) * cells,
  }
}

async function fillMoney(
  db: Kysely<Database>,
  release: number,
  { since, ...layout }: Outline,
  signal: AbortSignal | undefined,
): Promise<ProjectMoney> {
  const { regions, periods } = layout
  const { part, start } = partsOf(layout, release)
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
  return { ...layout, money }
}

async function fillResults(
  db: Kysely<Database>,
  release: number,
  own: ProjectMoney,
  signal: AbortSignal | undefined,
): Promise<ProjectColumns> {
  const { regions, periods, indicators } = own
  const { part, start } = partsOf(own, release)
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
  const laid = { ...own, results }
  return { ...laid, sums: await inTurns(sumResults(laid)), order: await orderResults(laid, signal) }
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
