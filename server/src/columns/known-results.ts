import { groupNames } from '../group-names.ts'
import type { PerformanceQuestion } from '../performance/performance.queries.ts'
import type { PerformanceKey } from '../performance/performance-group.ts'
import { nearestKnown } from '../rules/available-at.ts'
import { IS_EXACT, IS_NUMBER, IS_OPEN, stateOf } from '../rules/figure-state.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Place } from '../words.ts'
import type { Columns, ProjectColumns, ProjectLayout } from './columns.ts'
import { PIECE } from './groups.ts'
import type { Work } from './in-turns.ts'
import { blocksInOrder, found, placeOf, placesFound } from './known-places.ts'
import { askedOf } from './pick-results.ts'
import { type Wholes, wholesIn } from './wholes.ts'

type Which = 'TARGET' | 'ACTUAL'

/** A target or an actual of a group that may be known elsewhere. */
export interface ResultsAsked {
  key: PerformanceKey
  which: Which
}

/**
 * Where targets or actuals do exist, if they do not in all cells of their group: what the roll-up of all facts would say,
 * from how each cell stands. Equal to the store's evidence, place by place.
 */
export function* knownResults(
  columns: Columns,
  snapshot: Snapshot,
  question: PerformanceQuestion,
  asked: readonly ResultsAsked[],
): Work<Place[][]> {
  const all = asked.map(({ which }) => ({ which, ...found() }))
  const groups = groupNames(
    asked.map(({ key }) => key),
    ['programme_id', 'project_id', 'region_code', 'year', 'level1', 'level2', 'indicator_id'],
  )
  const asksOf = askedOf(question)
  let cells = 0
  for (const block of blocksInOrder(columns, question.scope)) {
    const { project, place, chosen } = block
    const { programme_id, project_id, periods, indicators, results } = project
    const shape = snapshot.projects.get(project_id)?.shape
    if (shape === undefined) continue
    const wholes = wholesIn(project, shape)
    const asks = asksOf(project)
    const region_code = placeOf(question, block)
    for (const period of chosen) {
      const year = periods[period]?.from ?? 0
      const slice = place * periods.length + period
      for (const [indicator, indicator_id] of indicators.entries()) {
        const cell = slice * indicators.length + indicator
        if (!asks(indicator, results.status[cell] ?? 0, results.completion[cell] ?? Number.NaN)) continue
        const { level1 = null, level2 = null } = snapshot.indicators.get(indicator_id) ?? {}
        const own = groups({ programme_id, project_id, region_code, year, level1, level2, indicator_id })
        for (const nth of own) {
          const into = all[nth]
          if (into !== undefined)
            into.add(project, knownFor(project, wholes, { slice, indicator }, into.which))
        }
        cells += 1 + own.length
        if (cells < PIECE) continue
        cells = 0
        yield
      }
    }
  }
  return yield* placesFound(all, slicePlace)
}

/** The same of single results, told by project, region, period and indicator. */
export function* knownResult(
  columns: Columns,
  snapshot: Snapshot,
  asked: readonly { cell: ResultKey; which: Which }[],
): Work<Place[][]> {
  const all = asked.map(() => found())
  for (const [nth, { cell, which }] of asked.entries()) {
    const project = columns.get(cell.project_id)
    const shape = snapshot.projects.get(cell.project_id)?.shape
    if (project === undefined || shape === undefined) continue
    const place = project.regions.indexOf(cell.region_code)
    const period = project.periods.findIndex(({ from, to }) => from === cell.from_year && to === cell.to_year)
    const indicator = project.indicators.indexOf(cell.indicator_id)
    const slice = place * project.periods.length + period
    all[nth]?.add(project, knownFor(project, wholesIn(project, shape), { slice, indicator }, which))
    yield
  }
  return yield* placesFound(all, slicePlace)
}

interface ResultKey {
  project_id: string
  indicator_id: string
  region_code: string
  from_year: number
  to_year: number
}

/** The slices in which an indicator's figure is known, where it is not known in one. */
function knownFor(
  { results, indicators }: ProjectColumns,
  { ofSlice, cuts }: Wholes,
  { slice, indicator }: { slice: number; indicator: number },
  which: Which,
): number[] {
  const state = (of: number) => stateOf(results.figures[of * indicators.length + indicator] ?? 0, which)
  if (IS_OPEN[state(slice)] !== true) return []
  // What does not add up is not known as a whole, even where nothing is lacking in its parts.
  const lacks = (of: number): boolean => {
    if (IS_EXACT[state(of)] === true) return false
    const cut = cuts(of).find((parts) => parts.some((part) => IS_NUMBER[state(part)]))
    return cut === undefined || cut.some(lacks)
  }
  return lacks(slice) ? nearestKnown(slice, ofSlice, (of) => IS_EXACT[state(of)] === true) : []
}

function slicePlace({ project_id, regions, periods }: ProjectLayout, slice: number): Place {
  const { from = 0, to = 0 } = periods[slice % periods.length] ?? {}
  return { project_id, region: regions[Math.floor(slice / periods.length)] ?? '', from, to }
}
