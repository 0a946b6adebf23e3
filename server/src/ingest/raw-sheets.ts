import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Problem } from './problems.ts'
import { SHEET_NAMES, type SheetName } from './sheets.ts'

/** A sheet as text: the header and the rows, nothing understood yet. */
export interface RawSheet {
  header: string[]
  rows: { row: number; cells: string[] }[]
}

export type RawSheets = Record<SheetName, RawSheet>

/** Reads `<sheet>.csv` for every sheet of a folder; a sheet that cannot be read is a problem. */
export async function readFolder(folder: string): Promise<{ raw: Partial<RawSheets>; problems: Problem[] }> {
  const raw: Partial<RawSheets> = {}
  const problems: Problem[] = []
  for (const sheet of SHEET_NAMES) {
    try {
      raw[sheet] = parseCsv(await readFile(join(folder, `${sheet}.csv`)))
    } catch (error) {
      const [messageZh, messageEn] = unreadable(sheet, error)
      problems.push({ sheet, row: null, column: null, messageZh, messageEn })
    }
  }
  return { raw, problems }
}

/** UTF-8 with or without BOM; anything else is refused rather than read wrongly. */
export function parseCsv(bytes: Uint8Array): RawSheet {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const [header = [], ...records]: string[][] = parse(text, { relaxColumnCount: true, trim: true })
  const rows = records
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return { header, rows }
}

function unreadable(sheet: SheetName, error: unknown): [zh: string, en: string] {
  const { code, message } = error as { code?: string; message: string }
  if (code === 'ENOENT')
    return [
      `缺少 ${sheet}.csv；没有内容也要留表头。`,
      `${sheet}.csv is missing; add it, with only its header if it has no rows`,
    ]
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return ['不是 UTF-8；请另存为 CSV UTF-8。', 'is not UTF-8; save it as CSV UTF-8']
  return ['不能按 CSV 读取；请重新另存为 CSV。', `cannot be read as CSV: ${message}`]
}
