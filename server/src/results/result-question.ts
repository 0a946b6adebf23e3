import type { ResultStatus } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import type { IndicatorFilter } from '../indicators/indicators.args.ts'
import { known } from '../known.ts'
import { resolveScope, type Scope } from '../scope.ts'
import { contains } from '../search.ts'
import type { IndicatorRow, Snapshot } from '../snapshot.ts'

/** A filter on results, resolved: exactly the cells that answer. */
export interface ResultQuestion {
  scope: Scope
  /** Null: all. */
  indicators: readonly string[] | null
  statuses: readonly ResultStatus[] | null
  completionBelow: number | null
}

export function resultQuestion(
  snapshot: Snapshot,
  filter: IndicatorFilter | null | undefined,
  grouping: { byRegion: boolean; byYear: boolean } = { byRegion: false, byYear: false },
): ResultQuestion {
  if (grouping.byYear && filter?.cumulative === true) {
    throw new AppError(
      'BAD_FILTER',
      'Cumulative figures belong to no single year, so they cannot be grouped by YEAR.',
      {
        argument: 'where.cumulative',
        hint: 'Leave out cumulative, or YEAR.',
      },
    )
  }
  for (const list of ['statuses', 'level1', 'level2'] as const) {
    if (filter?.[list]?.length !== 0) continue
    throw new AppError('BAD_FILTER', `where.${list} is an empty list, which nothing fits.`, {
      argument: `where.${list}`,
      hint: 'Leave the filter out to mean all.',
    })
  }
  return {
    scope: resolveScope(snapshot, filter ?? {}, { ...grouping, cumulative: filter?.cumulative }),
    indicators: indicatorIds(snapshot, filter ?? {}),
    statuses: filter?.statuses ?? null,
    completionBelow: filter?.completionBelow ?? null,
  }
}

/** Indicators are few and in memory: names and levels are matched here, and the store is asked for ids. */
export function filterIndicators(snapshot: Snapshot, filter: IndicatorFilter): IndicatorRow[] {
  const named = known('indicator', snapshot.indicators, filter.indicators, 'where.indicators')
  return [...snapshot.indicators.values()].filter(
    (row) =>
      (named === null || named.has(row.indicator_id)) &&
      (filter.level1 == null || filter.level1.includes(row.level1)) &&
      (filter.level2 == null || filter.level2.includes(row.level2)) &&
      contains(filter.search, [row.indicator_id, row.name, row.name_en, row.aliases]),
  )
}

function indicatorIds(snapshot: Snapshot, filter: IndicatorFilter): string[] | null {
  const { indicators, level1, level2, search } = filter
  if (indicators == null && level1 == null && level2 == null && search == null) return null
  return filterIndicators(snapshot, filter).map((row) => row.indicator_id)
}
