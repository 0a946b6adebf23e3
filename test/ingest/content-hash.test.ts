import { createHash } from 'node:crypto'
import { contentHash } from 'server/ingest/content-hash.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import type { Sheets } from 'server/ingest/sheets.ts'
import { describe, expect, it } from 'vitest'
import { reportSheets, setCell } from './report-copy.ts'

/** As stores have it since the first release: the whole as one text. */
function asOneText(sheets: Sheets): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(sheets, sorted)).digest('hex')
}

describe('the hash of sheets', () => {
  it('is that of the whole as one text, so that stores know their reports again', async () => {
    const sheets = parseSheets(await reportSheets())
    expect(contentHash(sheets)).toBe(asOneText(sheets))
  })

  it('changes with a figure', async () => {
    const [sheets, other] = [await reportSheets(), await reportSheets()]
    setCell(other, 'funds', 2, 'amount', '1.81')
    expect(contentHash(parseSheets(other))).not.toBe(contentHash(parseSheets(sheets)))
  })
})
