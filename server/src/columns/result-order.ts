import { setImmediate as pause } from 'node:timers/promises'
import type { ProjectColumns } from './columns.ts'

/** Results that are put in their places before others may have their turn. */
const RESULTS = 20_000

type Laid = Pick<ProjectColumns, 'regions' | 'periods' | 'indicators' | 'results'>

/** Where the results of a project stand, by completion, then indicator, region and period; those without any come last. */
export async function orderResults(
  { regions, periods, indicators, results: { completion } }: Laid,
  signal: AbortSignal | undefined,
): Promise<Uint32Array> {
  const sorted = completion.toSorted()
  await pause(undefined, { signal })
  // Equal completions keep the order in which they come: next to each other, from the first place of their value on.
  const taken = new Uint32Array(sorted.length)
  const order = new Uint32Array(sorted.length)
  const slices = regions.length * periods.length
  let placed = 0
  for (let indicator = 0; indicator < indicators.length; indicator++) {
    for (let slice = 0; slice < slices; slice++) {
      const cell = slice * indicators.length + indicator
      const first = firstAt(sorted, completion[cell] ?? Number.NaN)
      const beside = taken[first] ?? 0
      order[first + beside] = cell
      taken[first] = beside + 1
      if (++placed % RESULTS === 0) await pause(undefined, { signal })
    }
  }
  return order
}

/** Where the first of sorted values stands that is no less; NaN is greater than any. */
function firstAt(sorted: Float64Array, value: number): number {
  return firstWhere(sorted.length, (at) => {
    const other = sorted[at] ?? Number.NaN
    return Number.isNaN(value) ? Number.isNaN(other) : !(other < value)
  })
}

/** The first of so many places where something holds, as it does at all places behind it. */
function firstWhere(places: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, places]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/**
 * The cells of a project's results by completion, either way round; equal ones always in the order of their keys, those
 * without any always last.
 * @param from the completion to begin at; undefined: with the first
 */
export function* byCompletion(
  { results: { completion }, order }: Pick<ProjectColumns, 'results' | 'order'>,
  direction: 'asc' | 'desc',
  from?: number,
): Generator<number, void, void> {
  const at = (place: number) => completion[order[place] ?? 0] ?? Number.NaN
  const known = firstWhere(order.length, (place) => Number.isNaN(at(place)))
  const firstOf = (value: number) => firstWhere(known, (place) => !(at(place) < value))
  const last = from !== undefined && Number.isNaN(from)
  if (!last && direction === 'asc') {
    for (let place = from === undefined ? 0 : firstOf(from); place < known; place++) yield order[place] ?? 0
  }
  if (!last && direction === 'desc') {
    let end = from === undefined ? known : firstWhere(known, (place) => at(place) > from)
    while (end > 0) {
      const start = firstOf(at(end - 1))
      for (let place = start; place < end; place++) yield order[place] ?? 0
      end = start
    }
  }
  for (let place = known; place < order.length; place++) yield order[place] ?? 0
}
