import type { IndicatorRow, Snapshot } from '../snapshot.ts'
import type { Indicator } from './indicator.type.ts'

export const indicatorOf = (row: IndicatorRow): Indicator => ({
  id: row.indicator_id,
  name: row.name,
  nameEn: row.name_en,
  aliases: JSON.parse(row.aliases),
  unit: row.unit,
  level1: row.level1,
  level2: row.level2,
  additive: row.additive === 1,
})

export function indicatorRow(snapshot: Snapshot, id: string): IndicatorRow {
  const row = snapshot.indicators.get(id)
  if (!row) throw new Error(`The indicator ${id} is not in the store.`)
  return row
}

const byRow = new WeakMap<IndicatorRow, Indicator>()

/** Made once a release: every row of a list may name its indicator. */
export function indicatorById(snapshot: Snapshot, id: string): Indicator {
  const row = indicatorRow(snapshot, id)
  const indicator = byRow.get(row) ?? indicatorOf(row)
  byRow.set(row, indicator)
  return indicator
}
