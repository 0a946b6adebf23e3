import { OPEN } from 'schema/database/tables/versioned.ts'
import { RESULT_STATUSES } from 'schema/database/terms.ts'
import type { ResultRow } from '../results/results.queries.ts'
import { type Columns, NO_POINTS, type ProjectColumns } from './columns.ts'

/** Where a result stands in memory. */
export interface HeldResult {
  project: ProjectColumns
  cell: number
}

/** What tells a result apart. */
export function keyOf({ project, cell }: HeldResult) {
  const { project_id, indicators, periods, regions } = project
  const slice = Math.floor(cell / indicators.length)
  const period = periods[slice % periods.length]
  return {
    project_id,
    indicator_id: indicators[cell % indicators.length] ?? '',
    region_code: regions[Math.floor(slice / periods.length)] ?? '',
    from_year: period?.from ?? 0,
    to_year: period?.to ?? 0,
  }
}

type ResultKey = ReturnType<typeof keyOf>

export const resultId = ({ project_id, region_code, from_year, to_year, indicator_id }: ResultKey): string =>
  `${project_id}:${region_code}:${from_year}-${to_year}:${indicator_id}`

/** The result of an id; null where there is none. */
export function findResult(columns: Columns, id: string): HeldResult | null {
  const [project_id = '', region = '', period = '', indicator = ''] = id.split(':')
  const project = columns.get(project_id)
  if (project === undefined) return null
  const { regions, periods, indicators } = project
  const place = regions.indexOf(region)
  const time = periods.findIndex(({ from, to }) => `${from}-${to}` === period)
  const thing = indicators.indexOf(indicator)
  const cell = (place * periods.length + time) * indicators.length + thing
  const held = { project, cell }
  // Whatever else an id may hold, it is the result's own or none.
  return place < 0 || time < 0 || thing < 0 || resultId(keyOf(held)) !== id ? null : held
}

/**
 * A result as the store gives it, with the figures that are in memory. What is not stands there as if nobody had reported
 * it: only for who asks for none of it. Column by column: of objects that are put together, a page takes ten times as long.
 */
export function heldRow({ project, cell }: HeldResult): ResultRow {
  const { results, programme_id, periods, indicators } = project
  const key = keyOf({ project, cell })
  const period = periods[Math.floor(cell / indicators.length) % periods.length]
  return {
    parent: null,
    project_id: key.project_id,
    programme_id,
    region_code: key.region_code,
    from_year: key.from_year,
    to_year: key.to_year,
    is_span: period?.span === true ? 1 : 0,
    indicator_id: key.indicator_id,
    result_id: resultId(key),
    target_operator: null,
    target: null,
    target_max: null,
    target_text: null,
    target_status: 'NOT_REPORTED',
    target_coverage: 0,
    actual: null,
    actual_text: null,
    actual_status: 'NOT_REPORTED',
    actual_coverage: 0,
    completion: numberAt(results.completion, cell),
    status: RESULT_STATUSES[results.status[cell] ?? 0] ?? 'NOT_REPORTED',
    weight: numberAt(results.weight, cell),
    score: numberAt(results.score, cell),
    computed_score: numberAt(results.computed_score, cell),
    shortfall_reason: null,
    since_release: 0,
    until_release: OPEN,
  }
}

export function numberAt(column: Float64Array | Int32Array, cell: number): number | null {
  const number = column[cell] ?? Number.NaN
  return number === NO_POINTS || Number.isNaN(number) ? null : number
}
