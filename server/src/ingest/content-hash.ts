import { createHash } from 'node:crypto'
import { SHEET_NAMES, SHEETS, type Sheets } from './sheets.ts'

/**
 * SHA-256 of the figures: the same whatever the order of columns or the dress of the file. It is that of the sheets as one
 * JSON text with its keys in order, which is never held as a whole.
 */
export function contentHash(sheets: Sheets): string {
  const hash = createHash('sha256')
  SHEET_NAMES.toSorted().forEach((name, index) => {
    hash.update(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:[`)
    const rows: readonly object[] = sheets[name]
    const columns = [...Object.keys(SHEETS[name].shape), 'row'].sort()
    rows.forEach((row, at) => {
      hash.update(`${at === 0 ? '' : ','}${JSON.stringify(row, columns)}`)
    })
    hash.update(']')
  })
  return hash.update('}').digest('hex')
}
