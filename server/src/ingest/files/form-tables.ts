import { columnOf, type FormColumn, labelOf } from '../../forms/form-headings.ts'
import type { Grid, GridCell } from './grid.ts'

/** A row of a form, with the sheet or table that it stands in. */
export interface FormRow {
  sheet: string
  row: number
  cells: readonly GridCell[]
}

/** One official form: its title, then its rows, however many sheets or pages they lie on. */
export interface FormTable {
  title: FormRow[]
  rows: FormRow[]
}

/** Every form in a file. A table without a head of its own goes on with the form before it, as page breaks part them. */
export function formTables(grids: readonly Grid[]): FormTable[] {
  const forms: FormTable[] = []
  for (const grid of grids) {
    const rows = grid.rows.map(({ row, cells }) => ({ sheet: grid.name, row, cells }))
    const starts = rows.flatMap((row, at) => (isStart(row) ? [at] : []))
    if (starts.length === 0) {
      forms.at(-1)?.rows.push(...(isContinuation(rows) ? rows : []))
      continue
    }
    starts.forEach((start, index) => {
      const before = index === 0 ? 0 : endOf(rows, starts[index - 1] ?? 0, start)
      const after = index + 1 < starts.length ? endOf(rows, start, starts[index + 1] ?? 0) : rows.length
      forms.push({ title: rows.slice(before, start), rows: rows.slice(start, after) })
    })
  }
  return forms.length > 0 ? forms : grids.flatMap(headless)
}

/** A form that lost its head is still one by its table of indicators. */
function headless({ name, rows }: Grid): FormTable[] {
  const all = rows.map(({ row, cells }) => ({ sheet: name, row, cells }))
  const head = all.findIndex((row) => isIndicatorHead(columnsIn(row)))
  return head < 0 ? [] : [{ title: all.slice(0, head), rows: all.slice(head) }]
}

export const isIndicatorHead = (columns: Columns) =>
  columns.has('NAME') && (columns.has('TARGET') || columns.has('ACTUAL'))

/** A form begins with the name of what was paid for. */
const isStart = ({ cells }: FormRow) => cells.some(({ text }) => labelOf(text) === 'PROJECT')

const isContinuation = (rows: readonly FormRow[]) => distinct(rows[0]?.cells ?? []).length >= 3

/** Where a form ends on a sheet with several: at the title of the next, which stands in rows of a single cell. */
function endOf(rows: readonly FormRow[], start: number, next: number): number {
  let end = next
  while (
    end > start + 1 &&
    distinct(rows[end - 1]?.cells ?? []).filter(({ text }) => text !== '').length <= 1
  )
    end--
  return end
}

/** The cells of a row, merged ones once. */
export function distinct(cells: readonly GridCell[]): GridCell[] {
  const seen = new Set<string>()
  return cells.filter(({ start }) => !seen.has(start) && seen.add(start))
}

/** Which places of the row a column takes: heading → from first to last place. */
export type Columns = ReadonlyMap<FormColumn, { from: number; to: number; heading: string }>

/** The columns that a row heads. Of two that could be the same, the more plainly named one is it: 三级指标 before 绩效指标. */
export function columnsIn({ cells }: FormRow): Columns {
  const columns = new Map<FormColumn, { from: number; to: number; heading: string; rank: number }>()
  cells.forEach(({ text, start }, at) => {
    const found = columnOf(text)
    if (found === null) return
    const { column, rank } = found
    const before = columns.get(column)
    if (before && cells[before.from]?.start === start) before.to = at
    else if (!before || rank < before.rank)
      columns.set(column, { from: at, to: at, heading: text.replace(/\s+/g, ''), rank })
  })
  return columns
}

const EMPTY: GridCell = { text: '', start: '', doubt: null }

/** The cell of a column in a row, moved by `shift` places. A merged heading may have several cells below it: the first filled one. */
export function cellIn({ cells }: FormRow, columns: Columns, column: FormColumn, shift = 0): GridCell {
  const place = columns.get(column)
  if (!place) return EMPTY
  const below = cells.slice(Math.max(0, place.from + shift), Math.max(0, place.to + shift + 1))
  return below.find(({ text }) => text !== '') ?? below[0] ?? EMPTY
}

/** What stands after a label: 资金使用单位 | …. Empty where the next thing is another label. */
export function valueAfter({ cells }: FormRow, at: number): GridCell {
  const label = cells[at]
  const next = cells.slice(at).find(({ start, text }) => start !== label?.start && text !== '')
  return next && labelOf(next.text) === null ? next : EMPTY
}
