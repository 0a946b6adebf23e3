import type { Cell, Sheet } from 'write-excel-file/universal'
import type { CsvCell } from '../../format/csv.ts'
import { safeText } from '../../format/safe-text.ts'
import type { FileTable } from './file-table.ts'

/** What a workbook says of itself, line by line: what it is, and the text. */
export type AboutLine = readonly [label: string, text: string]

interface Names {
  figures: string
  about: string
}

/** Two sheets: the figures as numbers, and what a reader needs to judge them. Text is typed as text, so that nothing in it is run. */
export const workbookSheets = (
  table: FileTable,
  about: readonly AboutLine[],
  names: Names,
): Sheet<Blob>[] => [
  {
    sheet: names.figures,
    stickyRowsCount: 1,
    columns: table.header.map((header, nth) => ({
      width: widthOf([header, ...table.rows.map((row) => row[nth] ?? null)]),
    })),
    data: [
      table.header.map((header) => ({ ...textCell(header), fontWeight: 'bold' as const, wrap: true })),
      ...table.rows.map((row) => row.map((cell, nth) => figureCell(cell, table.shares[nth] ?? false))),
    ],
  },
  {
    sheet: names.about,
    columns: [{ width: 16 }, { width: 100 }],
    data: about.map(([label, text]) => [
      { ...textCell(label), fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { ...textCell(text), wrap: true },
    ]),
  },
]

const textCell = (text: string) => ({ value: safeText(text), type: String })

const figureCell = (cell: CsvCell, isShare: boolean): Cell => {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return textCell(cell)
  return { value: cell, type: Number, ...(isShare && { format: '0.0%' }) }
}

/** In letters: a Chinese sign is two wide. */
const widthOf = (cells: readonly CsvCell[]): number => {
  const widths = cells.map((cell) =>
    [...String(cell ?? '')].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0),
  )
  return Math.min(60, Math.max(8, ...widths) + 2)
}
