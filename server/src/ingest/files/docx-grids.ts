import mammoth from 'mammoth'
import { z } from 'zod'
import type { Grid, GridCell } from './grid.ts'
import type { FileLimits } from './limits.ts'
import { refused } from './told.ts'

/** An element of the document as mammoth reads it: all that is needed of it. */
interface Element {
  type: string
  value?: string | undefined
  rowSpan?: number | undefined
  colSpan?: number | undefined
  children?: Element[] | undefined
}
const ELEMENT: z.ZodType<Element> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional().catch(undefined),
    rowSpan: z.number().optional().catch(undefined),
    colSpan: z.number().optional().catch(undefined),
    children: z.array(ELEMENT).optional().catch(undefined),
  }),
)

/** More than any form spans; a wider cell is a trick. */
const WIDEST = 100

/**
 * The tables of a DOCX file as grids, in their order. A table's caption, which stands in paragraphs before it, is its first
 * row: row 0, since the table itself begins with row 1.
 * @throws FileRefused where it is no document inside, or its tables are too large
 */
export async function docxGrids(file: string, bytes: Buffer, limits: FileLimits): Promise<Grid[]> {
  let top: Element[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        transformDocument: (document) => {
          top = ELEMENT.parse(document).children ?? []
          return { ...document, children: [] }
        },
      },
    )
  } catch (error) {
    throw refused(
      file,
      '不是完整的 DOCX 文档；请用文字处理软件打开后另存为 .docx。',
      `is no whole DOCX document (${(error as Error).message}); open it and save it as .docx anew`,
    )
  }
  return tablesOf(file, top, limits)
}

function tablesOf(file: string, elements: readonly Element[], limits: FileLimits): Grid[] {
  const grids: Grid[] = []
  let caption: string[] = []
  let cells = 0
  for (const element of elements) {
    if (element.type !== 'table') {
      caption.push(textOf(element))
      continue
    }
    const name = `表格${grids.length + 1}`
    const before = caption.filter((text) => text !== '').slice(-CAPTION_LINES)
    const captionRow = {
      row: 0,
      cells: before.map((text, at) => ({ text, start: `0:${at}`, doubt: null })),
    }
    const rows = rowsOf(element)
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0)
    if (rows.length > limits.rows || cells > limits.cells)
      throw refused(
        file,
        `表格多于 ${limits.rows} 行或 ${limits.cells} 格；请分成几个文件。`,
        `has tables of more than ${limits.rows} rows or ${limits.cells} cells; split it`,
      )
    grids.push({ name, rows: before.length > 0 ? [captionRow, ...rows] : rows })
    caption = []
  }
  return grids
}

/** 附件, title, years: what belongs to a table stands close before it. */
const CAPTION_LINES = 4

/** Spans are laid out, so that every row has all its columns. */
function rowsOf(table: Element): Grid['rows'] {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  const open: ({ cell: GridCell; left: number } | undefined)[] = []
  return rows.map((row, index) => {
    const cells: GridCell[] = []
    const carry = () => {
      for (let above = open[cells.length]; above && above.left > 0; above = open[cells.length]) {
        above.left -= 1
        cells.push(above.cell)
      }
    }
    for (const { type, children, colSpan = 1, rowSpan = 1 } of row.children ?? []) {
      if (type !== 'tableCell') continue
      carry()
      const text = (children ?? []).map(textOf).join('\n').trim()
      const cell: GridCell = { text, start: `${index + 1}:${cells.length}`, doubt: null }
      for (let at = 0; at < Math.min(colSpan, WIDEST); at++) {
        open[cells.length] = { cell, left: rowSpan - 1 }
        cells.push(cell)
      }
    }
    carry()
    return { row: index + 1, cells }
  })
}

function textOf({ type, value, children }: Element): string {
  if (type === 'text') return value ?? ''
  if (type === 'break') return '\n'
  if (type === 'tab') return '\t'
  const inner = (children ?? []).map(textOf)
  return type === 'tableCell' || type === 'table' ? inner.join('\n') : inner.join('').trim()
}
