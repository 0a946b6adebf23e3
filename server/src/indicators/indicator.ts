import { oncePerRow } from '../once-per-row.ts'
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

const once = oncePerRow(indicatorOf)

export const indicatorById = (snapshot: Snapshot, id: string): Indicator => once(indicatorRow(snapshot, id))
