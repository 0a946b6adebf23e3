import { createHash } from 'node:crypto'
import type { Sheets } from './sheets.ts'

/** SHA-256 of the figures: the same whatever the order of columns or the dress of the file. */
export function contentHash(sheets: Sheets): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(sheets, sorted)).digest('hex')
}
