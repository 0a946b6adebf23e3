import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Problem } from '../ingest/problems.ts'
import type { RawSheets } from '../ingest/raw-sheets.ts'
import { SHEET_NAMES } from '../ingest/sheets.ts'

/** Every row that speaks of a region which its sender may not import for. */
export async function beyondRegion(
  db: Kysely<Database>,
  raw: Partial<RawSheets>,
  within: string | null,
): Promise<Problem[]> {
  if (within === null) return []
  const rows = await db.selectFrom('region').select(['region_code', 'parent_code']).execute()
  const above = new Map(rows.map((row) => [row.region_code, row.parent_code]))
  const inside = (code: string) => {
    for (let at: string | null = code; at !== null; at = above.get(at) ?? null) if (at === within) return true
    return false
  }
  return SHEET_NAMES.flatMap((sheet) => {
    const { header = [], rows: lines = [] } = raw[sheet] ?? {}
    return (['region', 'regions'] as const).flatMap((column) => {
      const at = header.indexOf(column)
      if (at < 0) return []
      return lines.flatMap(({ row, cells }) =>
        (cells[at] ?? '')
          .split('|')
          .map((code) => code.trim())
          .filter((code) => above.has(code) && !inside(code))
          .map((code) => {
            const messageZh = `“${code}”在您可导入的 ${within} 之外；请把该行留给负责填报的单位。`
            const messageEn = `“${code}” lies outside ${within}, for which you may import; leave the row to who reports for it`
            return { sheet, row, column, messageZh, messageEn }
          }),
      )
    })
  })
}
