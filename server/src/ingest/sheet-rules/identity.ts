import type { Problem } from '../problems.ts'
import { SHEET_NAMES, type SheetName } from '../sheets.ts'
import { problem, type SheetRule } from './rule.ts'

/** The columns that make two rows of a sheet the same statement. */
const KEYS: Record<SheetName, readonly string[]> = {
  report: ['report'],
  documents: ['document'],
  projects: ['project'],
  indicators: ['indicator'],
  funds: ['project', 'region', 'from', 'to', 'source', 'measure'],
  transfers: ['project', 'fundYear', 'centralDocument'],
  targets: ['project', 'region', 'from', 'to', 'indicator'],
  results: ['project', 'region', 'from', 'to', 'indicator'],
  statements: ['project', 'topic'],
  definitions: ['definition'],
  restatements: ['restatement'],
}

/** One report; and nothing is said twice, since a second print belongs to the restatements. */
export const checkIdentity: SheetRule = (sheets) => {
  const found: Problem[] = []
  const reports = sheets.report.length
  if (reports !== 1)
    found.push({
      sheet: 'report',
      row: null,
      column: null,
      messageZh: `有 ${reports} 行；必须正好一行。`,
      messageEn: `has ${reports} rows; it must have exactly one`,
    })
  for (const sheet of SHEET_NAMES) {
    const seen = new Map<string, number>()
    for (const row of sheets[sheet]) {
      const cells = new Map<string, unknown>(Object.entries(row))
      const key = KEYS[sheet].map((column) => String(cells.get(column))).join(' ')
      const before = seen.get(key)
      if (before === undefined) seen.set(key, row.row)
      else {
        const zh = `与第 ${before} 行说的是同一件事（${key}）；请留一行，另一行移到 restatements 表。`
        const en = `says the same thing as row ${before} (${key}); keep one and move the other to restatements`
        found.push(problem(sheet, row, null, zh, en))
      }
    }
  }
  return found
}
