import type { Problem } from '../problems.ts'
import type { RawSheet, RawSheets } from '../raw-sheets.ts'
import { SHEET_NAMES, SHEETS, type SheetName } from '../sheets.ts'
import type { Grid, GridCell } from './grid.ts'

/** Sheets of ours that explain and hold no facts. */
const COMPANIONS = /^(readme|about|说明|dictionary|数据字典|citation|引用|lists)/i

/** The sheet of ours that a grid is named after: `funds`, `funds 资金`, `2024/funds.csv`. */
export function sheetNameOf(name: string): SheetName | null {
  const [word = ''] = (name.split('/').at(-1) ?? '')
    .replace(/\.csv$/i, '')
    .trim()
    .split(/\s+/)
  return SHEET_NAMES.find((sheet) => sheet === word.toLowerCase()) ?? null
}

/** Whether these are the sheets of our workbook rather than a form. */
export const isWorkbook = (grids: readonly Grid[]) => grids.some(({ name }) => sheetNameOf(name) !== null)

/**
 * Sheets of our workbook as raw sheets. What cells say is not looked at here, only how they came to say it.
 * @param padded whether cells left out at a row's end are empty (a spreadsheet) or a sign of a shifted row (CSV)
 */
export function workbookSheets(
  grids: readonly Grid[],
  padded: boolean,
): { raw: Partial<RawSheets>; problems: Problem[]; warnings: Problem[] } {
  const raw: Partial<RawSheets> = {}
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const seen = new Map<SheetName, string>()
  for (const grid of grids) {
    const sheet = sheetNameOf(grid.name)
    if (sheet === null) {
      if (!COMPANIONS.test(grid.name)) warnings.push(unknownSheet(grid))
      continue
    }
    const before = seen.get(sheet)
    if (before !== undefined) problems.push(twice(grid, before, sheet))
    seen.set(sheet, grid.name)
    raw[sheet] = rawSheet(sheet, grid, padded, problems, warnings)
  }
  const several = raw.funds?.header[0] === 'report' ? (raw.report?.rows.length ?? 0) : 0
  if (several > 1) return { raw: {}, problems: [severalReports(raw)], warnings }
  for (const sheet of SHEET_NAMES) if (!seen.has(sheet)) problems.push(missing(sheet))
  return { raw, problems, warnings }
}

function rawSheet(
  sheet: SheetName,
  { rows: [first, ...rows] }: Grid,
  padded: boolean,
  problems: Problem[],
  warnings: Problem[],
): RawSheet {
  const header = trimmedEnd((first?.cells ?? []).map(({ text }) => text.split(/\s+/)[0] ?? ''))
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  return {
    header,
    rows: filled.map(({ row, cells }) => {
      const texts = cells.map((cell, at) => {
        const told = doubted(sheet, row, header[at] ?? columnName(at), cell)
        if (told) (cell.doubt === 'FORMULA' ? warnings : problems).push(told)
        return cell.text
      })
      return { row, cells: padded ? fitted(texts, header.length) : texts }
    }),
  }
}

const columnName = (at: number) => `(${at + 1})`

function fitted(texts: readonly string[], length: number): string[] {
  const kept = trimmedEnd(texts)
  return [...kept, ...Array.from({ length: Math.max(0, length - kept.length) }, () => '')]
}

function trimmedEnd(texts: readonly string[]): string[] {
  const last = texts.findLastIndex((text) => text !== '')
  return texts.slice(0, last + 1)
}

/** What must be said of a cell that was not simply typed in. */
export function doubted(sheet: string, row: number, column: string, cell: GridCell): Problem | null {
  const at = { sheet, row, column }
  switch (cell.doubt) {
    case 'FORMULA':
      return {
        ...at,
        messageZh: `是公式，按它最后算出的“${cell.text}”读取；请核对。`,
        messageEn: `is a formula; what it last came to, “${cell.text}”, was read`,
      }
    case 'OTHER_FILE':
      return {
        ...at,
        messageZh: '引用了另一个文件；请“选择性粘贴—数值”后再上传。',
        messageEn: 'refers to another file; paste it as a value',
      }
    case 'ERROR':
      return {
        ...at,
        messageZh: `公式没有结果（${cell.text || '未计算'}）；请填入数值。`,
        messageEn: `is a formula without a result (${cell.text || 'not computed'}); type in the value`,
      }
    case null:
      return null
  }
}

/** A whole release of several reports is for reading: each of them goes in by itself. */
const severalReports = ({ report }: Partial<RawSheets>): Problem => ({
  sheet: 'report',
  row: null,
  column: 'report',
  messageZh: `这是含 ${report?.rows.length} 份报告的整版数据，只供阅读；请按报告分别下载（report=${report?.rows[0]?.cells[0]}）后再导入。`,
  messageEn: `holds ${report?.rows.length} reports, for reading; download each by itself (report=${report?.rows[0]?.cells[0]}) to import it`,
})

const unknownSheet = ({ name }: Grid): Problem => ({
  sheet: name,
  row: null,
  column: null,
  messageZh: '不是模板中的表，没有读取。',
  messageEn: 'is no sheet of the template and was not read',
})

const twice = ({ name }: Grid, before: string, sheet: SheetName): Problem => ({
  sheet: name,
  row: null,
  column: null,
  messageZh: `与“${before}”同为表 ${sheet}；一个文件只能有一份报告，请只留一张。`,
  messageEn: `is the sheet ${sheet} again, as “${before}” is; a file holds one report, so keep one`,
})

const missing = (sheet: SheetName): Problem => ({
  sheet,
  row: null,
  column: null,
  messageZh: `缺少表 ${sheet}；没有内容也要留表头（${Object.keys(SHEETS[sheet].shape).join('、')}）。`,
  messageEn: `this sheet is missing; add it, with only its header if it has no rows`,
})
