import { setImmediate as pause } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { CELL_SOURCES, type CellStatus, FUND_MEASURES, type ResultStatus } from 'schema/database/terms.ts'
import { periodsOf } from '../rules/cube.ts'
import type { ProjectRow, Snapshot } from '../snapshot.ts'
import { MEASURE_COLUMNS } from '../summary.ts'
import {
  selectCellCounts,
  selectIndicators,
  selectMoney,
  selectPlaces,
  selectResults,
} from './columns.queries.ts'
import {
  type AmountColumns,
  CELL_CODES,
  type Columns,
  NO_CELL,
  type ProjectColumns,
  RESULT_CODES,
} from './columns.ts'

/** Bytes of a money cell and of a result in memory. */
const CELL_BYTES = { money: 3 * (8 + 1 + 8), results: 1 + 8 } as const

/** Rows that are read at a time: turning them into columns must not hold up who asks meanwhile. */
const ROWS = 1_500

type Place = Awaited<ReturnType<typeof selectPlaces>>[number]

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
  const cells = await selectCellCounts(db, release)
  if (cells.money * CELL_BYTES.money + cells.results * CELL_BYTES.results > bytes) return null
  const places = new Map<string, Place[]>()
  for (const place of await selectPlaces(db, release)) {
    places.set(place.project_id, [...(places.get(place.project_id) ?? []), place])
  }
  const columns = new Map<string, ProjectColumns>()
  for (const project of snapshot.projects.values()) {
    const own = places.get(project.project_id) ?? []
    const since = Math.max(0, ...own.map((place) => place.since_release))
    const before = loaded.get(project.project_id)
    const now =
      before?.since === since ? before.columns : await loadProject(db, release, project, own, signal)
    loaded.set(project.project_id, { since, columns: now })
    columns.set(project.project_id, now)
  }
  return columns
}

async function loadProject(
  db: Kysely<Database>,
  release: number,
  project: ProjectRow,
  standIns: readonly Place[],
  signal: AbortSignal | undefined,
): Promise<ProjectColumns> {
  const { project_id, programme_id, from_year, to_year } = project
  const regions = [...new Set(standIns.map((place) => place.cell_region_code))]
  const at = new Map(regions.map((code, index) => [code, index]))
  const periods = periodsOf({ from: from_year, to: to_year }).map((period) => ({
    ...period,
    span: period.from === from_year && period.to === to_year,
  }))
  const part = (some: readonly string[]) => ({ release, project: project_id, regions: some })
  const indicators = regions.length === 0 ? [] : await selectIndicators(db, part([project.region_code]))
  const layout = layoutOf(at, periods)

  const money = { BUDGET: amounts(), RECEIVED: amounts(), EXECUTED: amounts() }
  function amounts(): AmountColumns {
    const size = regions.length * periods.length * CELL_SOURCES.length
    const status = new Uint8Array(size).fill(NO_CELL)
    return { value: new Float64Array(size).fill(Number.NaN), status, coverage: new Float64Array(size) }
  }
  const sourceAt = layout(CELL_SOURCES)
  for (const some of inPieces(regions, ROWS / (periods.length * CELL_SOURCES.length))) {
    for (const row of await selectMoney(db, part(some))) {
      const cell = sourceAt(row, row.source)
      for (const measure of FUND_MEASURES) {
        const column = MEASURE_COLUMNS[measure]
        const { value, status, coverage } = money[measure]
        value[cell] = row[column] ?? Number.NaN
        status[cell] = cellCode(row[`${column}_status`])
        coverage[cell] = row[`${column}_coverage`]
      }
    }
    await pause(undefined, { signal })
  }

  const size = regions.length * periods.length * indicators.length
  const status = new Uint8Array(size).fill(NO_CELL)
  const completion = new Float64Array(size).fill(Number.NaN)
  const indicatorAt = layout(indicators)
  for (const some of inPieces(regions, ROWS / (periods.length * Math.max(1, indicators.length)))) {
    if (indicators.length === 0) break
    for (const row of await selectResults(db, part(some))) {
      const cell = indicatorAt(row, row.indicator_id)
      status[cell] = resultCode(row.status)
      completion[cell] = row.completion ?? Number.NaN
    }
    await pause(undefined, { signal })
  }

  return {
    ...{ project_id, programme_id, regions, periods, money, indicators, results: { status, completion } },
    sources: CELL_SOURCES,
    places: new Map(
      standIns.map(({ region_code, cell_region_code }) => [region_code, at.get(cell_region_code) ?? 0]),
    ),
  }
}

/** Where the cell of a row stands. */
function layoutOf(regions: ReadonlyMap<string, number>, periods: ProjectColumns['periods']) {
  const periodAt = new Map(periods.map(({ from, to }, index) => [`${from}-${to}`, index]))
  return <Thing extends string>(things: readonly Thing[]) => {
    const thingAt = new Map<string, number>(things.map((thing, index) => [thing, index]))
    return (row: { region_code: string; from_year: number; to_year: number }, thing: Thing): number => {
      const region = regions.get(row.region_code)
      const period = periodAt.get(`${row.from_year}-${row.to_year}`)
      const place = thingAt.get(thing)
      if (region === undefined || period === undefined || place === undefined) {
        throw new Error(`A cell lies outside the grid of its project: ${JSON.stringify(row)}, ${thing}.`)
      }
      return (region * periods.length + period) * things.length + place
    }
  }
}

const cellCode = (status: CellStatus) => CELL_CODES.indexOf(status)
const resultCode = (status: ResultStatus) => RESULT_CODES.indexOf(status)

function inPieces<T>(all: readonly T[], size: number): T[][] {
  const step = Math.max(1, Math.floor(size))
  return Array.from({ length: Math.ceil(all.length / step) }, (_, i) => all.slice(i * step, (i + 1) * step))
}
