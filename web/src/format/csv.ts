import { safeText } from './safe-text.ts'

export type CsvCell = string | number | null

/** RFC 4180 with a byte-order mark, so that Excel reads Chinese; numbers stay numbers, text never becomes a formula. */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`

const csvCell = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = safeText(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
