import { readTold } from './columns.ts'
import type { Problem } from './problems.ts'
import { SheetsRefused } from './problems.ts'
import type { RawSheet, RawSheets } from './raw-sheets.ts'
import { SHEET_NAMES, SHEETS, type SheetName, type Sheets } from './sheets.ts'

/** Text → typed rows. Throws `SheetsRefused` with every bad cell of every sheet. */
export function parseSheets(raw: Partial<RawSheets>, earlier: readonly Problem[] = []): Sheets {
  const problems = [...earlier]
  const parsed = SHEET_NAMES.map((sheet) => {
    const found = raw[sheet]
    if (found) return [sheet, parseSheet(sheet, found, problems)]
    if (!earlier.some((problem) => problem.sheet === sheet))
      problems.push({
        sheet,
        row: null,
        column: null,
        messageZh: '缺少这张表。',
        messageEn: 'this sheet is missing',
      })
    return [sheet, []]
  })
  if (problems.length > 0) throw new SheetsRefused(problems)
  return Object.fromEntries(parsed)
}

function parseSheet(sheet: SheetName, { header, rows }: RawSheet, problems: Problem[]) {
  const columns = Object.keys(SHEETS[sheet].shape)
  const wrong = [
    ...columns
      .filter((column) => !header.includes(column))
      .map((column) => ({
        column,
        messageZh: '表头缺少这一列。',
        messageEn: 'this column is missing from the header',
      })),
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => ({
        column,
        messageZh: `没有这一列；该表的列为 ${columns.join('、')}。`,
        messageEn: `unknown column; the sheet has ${columns.join(', ')}`,
      })),
    ...header
      .filter((column, index) => header.indexOf(column) !== index)
      .map((column) => ({
        column,
        messageZh: '表头中这一列出现两次。',
        messageEn: 'this column stands twice in the header',
      })),
  ]
  problems.push(...wrong.map((problem) => ({ sheet, row: 1, ...problem })))
  if (wrong.length > 0) return []

  return rows.flatMap(({ row, cells }) => {
    if (cells.length !== header.length) {
      const messageZh = `有 ${cells.length} 格，而表头有 ${header.length} 格；请检查是否错位，或漏了引号。`
      const messageEn = `has ${cells.length} cells where the header has ${header.length}; look for a shifted or unquoted cell`
      problems.push({ sheet, row, column: null, messageZh, messageEn })
      return []
    }
    const parsed = SHEETS[sheet].safeParse(Object.fromEntries(header.map((column, i) => [column, cells[i]])))
    if (parsed.success) return [{ ...parsed.data, row }]
    for (const { path, message } of parsed.error.issues) {
      const column = String(path[0])
      const cell = cells[header.indexOf(column)]
      const { zh, en } = readTold(message)
      problems.push({ sheet, row, column, messageZh: `“${cell}”${zh}`, messageEn: `“${cell}” ${en}` })
    }
    return []
  })
}
