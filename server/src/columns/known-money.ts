import { CELL_STATUSES, type FundMeasure } from 'schema/database/terms.ts'
import type { FundKey } from '../funds/fund-group.ts'
import type { FundQuestion } from '../funds/funds.queries.ts'
import { groupNames } from '../group-names.ts'
import { nearestKnown } from '../rules/available-at.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Place } from '../words.ts'
import { type MoneyColumns, SOURCES } from './columns.ts'
import { PIECE } from './groups.ts'
import type { Work } from './in-turns.ts'
import { blocksInOrder, type Found, found, placeOf, placesFound } from './known-places.ts'
import { wholesIn } from './wholes.ts'

/** An amount of a group that may be known elsewhere. */
export interface MoneyAsked {
  key: FundKey
  measure: FundMeasure
}

const EXACT: ReadonlySet<number> = new Set(
  (['REPORTED', 'DERIVED'] as const).map((status) => CELL_STATUSES.indexOf(status)),
)

/**
 * Where amounts do exist, if they do not in all cells of their group: what the roll-up of all facts would say, from how
 * each cell stands. Equal to the store's evidence, place by place.
 */
export function* knownMoney(
  columns: MoneyColumns,
  snapshot: Snapshot,
  question: FundQuestion,
  asked: readonly MoneyAsked[],
): Work<Place[][]> {
  const all = asked.map(({ measure }) => ({ measure, ...found() }))
  const groups = groupNames(
    asked.map(({ key }) => key),
    ['programme_id', 'project_id', 'region_code', 'year', 'source'],
  )
  const sources = question.sources.map((source) => SOURCES.indexOf(source)).sort((a, b) => a - b)
  let cells = 0
  for (const block of blocksInOrder(columns, question.scope)) {
    const { project, place, chosen } = block
    const shape = snapshot.projects.get(project.project_id)?.shape
    if (shape === undefined) continue
    const { ofMoney } = wholesIn(project, shape)
    const { programme_id, project_id, periods } = project
    const region_code = placeOf(question, block)
    for (const period of chosen) {
      const year = periods[period]?.from ?? 0
      const first = (place * periods.length + period) * SOURCES.length
      for (const source of sources) {
        const own = groups({ programme_id, project_id, region_code, year, source: SOURCES[source] ?? null })
        for (const nth of own) {
          const into: (Found & { measure: FundMeasure }) | undefined = all[nth]
          if (into === undefined) continue
          const { status } = project.money[into.measure]
          const isKnown = (cell: number) => EXACT.has(status[cell] ?? -1)
          if (!isKnown(first + source)) into.add(project, nearestKnown(first + source, ofMoney, isKnown))
        }
        cells += own.length
      }
    }
    if (cells < PIECE) continue
    cells = 0
    yield
  }
  return yield* placesFound(all, ({ periods, regions, project_id }, cell) => {
    const slice = Math.floor(cell / SOURCES.length)
    const { from = 0, to = 0 } = periods[slice % periods.length] ?? {}
    const region = regions[Math.floor(slice / periods.length)] ?? ''
    return { project_id, region, from, to, source: SOURCES[cell % SOURCES.length] ?? 'TOTAL' }
  })
}
