import type { RegionRow, Snapshot } from '../snapshot.ts'
import type { Region } from './region.type.ts'

export const regionOf = (row: RegionRow): Region => ({
  code: row.region_code,
  name: row.name,
  nameEn: row.name_en,
  level: row.level,
})

export function regionByCode(snapshot: Snapshot, code: string): Region {
  const row = snapshot.regions.get(code)
  if (!row) throw new Error(`The region ${code} is not in the store.`)
  return regionOf(row)
}
