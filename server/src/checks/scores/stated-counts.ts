import type { IndicatorLevel2 } from 'schema/database/terms.ts'
import type { Restatement } from '../../ingest/facts.ts'
import { isMet } from '../../rules/target.ts'
import type { Text } from '../check.ts'
import { goalOf, indicatorIn, type Ledger, type Place, placeOf, placeRestated, resultsAt } from '../ledger.ts'

export type CountQuantity = 'INDICATOR_COUNT' | 'MET_COUNT' | 'UNMET_COUNT'

export const COUNTS: Record<CountQuantity, Text> = {
  INDICATOR_COUNT: { zh: '共计', en: 'in all' },
  MET_COUNT: { zh: '已完成', en: 'met' },
  UNMET_COUNT: { zh: '未完成', en: 'unmet' },
}

/** A count that the prose states: once, however many places repeat it. */
export interface StatedCount {
  project: string
  place: Place
  quantity: CountQuantity
  /** Null for all classes together. */
  level2: IndicatorLevel2 | null
  value: string
  rows: Restatement[]
}

export function statedCounts(ledger: Ledger): StatedCount[] {
  const counts = new Map<string, StatedCount>()
  for (const row of ledger.restatements) {
    const { project_id: project, level2, value } = row
    if (project === null || !isCount(row.quantity)) continue
    const quantity = row.quantity
    const place = placeRestated(ledger, { ...row, project_id: project })
    const key = [placeOf(place), level2, quantity, value].join(':')
    const count = counts.get(key) ?? { project, place, quantity, level2, value, rows: [] }
    count.rows.push(row)
    counts.set(key, count)
  }
  return [...counts.values()]
}

const isCount = (quantity: string): quantity is CountQuantity => quantity in COUNTS

/** How many rows the self-evaluation table of a place has in a class, and how many of them meet their target. */
export function tableCounts(ledger: Ledger, place: Place, level2: IndicatorLevel2 | null) {
  const rows = resultsAt(ledger, place).filter(
    (result) => level2 === null || indicatorIn(ledger, result.indicator_id).level2 === level2,
  )
  const met = rows.filter((row) => isMet(goalOf(ledger, row), row.actual) === true).length
  const unmet = rows.filter((row) => isMet(goalOf(ledger, row), row.actual) === false).length
  return { rows, INDICATOR_COUNT: rows.length, MET_COUNT: met, UNMET_COUNT: unmet }
}
