import { nameKey } from '../../forms/indicator-name.ts'
import { normalText } from '../../forms/normal-text.ts'
import { notEvaluatedIn } from '../../forms/not-evaluated.ts'
import {
  type FormIndicator,
  heading,
  indicatorOf,
  type Levels,
  levelsOf,
  saysNothing,
} from './form-indicator.ts'
import { findIndicator, type KnownIndicator } from './form-names.ts'
import { type FormNotes, problem, warn } from './form-notes.ts'
import { joined, shiftOf } from './form-rows.ts'
import {
  type Columns,
  cellIn,
  columnsIn,
  type FormRow,
  type FormTable,
  isIndicatorHead,
} from './form-tables.ts'

const END = /^(说明|备注|总分|合计|总计|得分合计|注[:：]?)/
const EXECUTION_ROW = /^预算执行率?/

/** 绩效指标: the table of indicators, whatever its columns are called and wherever they stand. */
export function formIndicators(
  { rows }: FormTable,
  indicators: readonly KnownIndicator[],
  notes: FormNotes,
): FormIndicator[] {
  const head = rows.findIndex((row) => isIndicatorHead(columnsIn(row)))
  const headRow = rows[head]
  if (!headRow) {
    const [first] = rows
    if (first)
      problem(
        notes,
        first,
        null,
        '没有找到绩效指标表（三级指标、指标值、全年实际完成值…）；请保留官方表的表头。',
        'has no table of indicators (三级指标, 指标值, 全年实际完成值, …): keep the headings of the official form',
      )
    return []
  }
  const columns = columnsIn(headRow)
  for (const needed of ['TARGET', 'ACTUAL'] as const)
    if (!columns.has(needed)) tellMissing(headRow, needed, notes)
  const known = (name: string) => findIndicator(name, indicators).known !== null
  const body = joined(bodyOf(rows.slice(head + 1)), columns, known)
  const unjudged = notEvaluatedIn(remarkOf(rows.slice(head + 1))).map(nameKey)
  return read(body, columns, indicators, notes).map((one) =>
    unjudged.includes(nameKey(one.indicator.name)) ? { ...one, evaluated: false } : one,
  )
}

/** What is written beside 说明. */
function remarkOf(rows: readonly FormRow[]): string {
  const row = rows.find(({ cells }) => cells.some(({ text }) => /^(说明|备注)$/.test(normalText(text))))
  return row?.cells.map(({ text }) => text).join('\n') ?? ''
}

function tellMissing(row: FormRow, column: 'TARGET' | 'ACTUAL', notes: FormNotes): void {
  const word = column === 'TARGET' ? '指标值' : '全年实际完成值'
  problem(
    notes,
    row,
    word,
    `表头没有“${word}”列；请按官方表补上。`,
    `the column “${word}” is missing from the headings; add it as the official form has it`,
  )
}

/** Up to the row of remarks or totals; headings that a page break repeats are left out. */
function bodyOf(rows: readonly FormRow[]): FormRow[] {
  const end = rows.findIndex(({ cells }) => {
    const first = cells.find(({ text }) => text !== '')
    return first !== undefined && END.test(normalText(first.text))
  })
  return (end < 0 ? [...rows] : rows.slice(0, end)).filter(
    (row) => row.cells.some(({ text }) => text !== '') && !isIndicatorHead(columnsIn(row)),
  )
}

function read(
  rows: readonly FormRow[],
  columns: Columns,
  indicators: readonly KnownIndicator[],
  notes: FormNotes,
): FormIndicator[] {
  const found: FormIndicator[] = []
  const seen = new Map<string, number>()
  const empty: string[] = []
  let levels: Levels = { level1: null, level2: null }
  for (const row of rows) {
    if (row.cells.some(({ text }) => EXECUTION_ROW.test(normalText(text)))) {
      warn(
        notes,
        row,
        null,
        '预算执行率按方案计分，没有作为指标读取。',
        'the execution rate is scored by the scheme and was not read as an indicator',
      )
      continue
    }
    const shift = shiftOf(row, columns, (name) => findIndicator(name, indicators).known !== null)
    levels = levelsOf(row, columns, shift, levels)
    const nameCell = cellIn(row, columns, 'NAME', shift)
    if (nameCell.text === '' && saysNothing(row, columns, shift)) continue
    if (nameCell.text === '') {
      problem(
        notes,
        row,
        heading(columns, 'NAME'),
        '有数字而没有指标名称；请补上三级指标。',
        'has figures but no name: fill in 三级指标',
      )
      continue
    }
    if (saysNothing(row, columns, shift)) {
      empty.push(String(row.row))
      continue
    }
    if (shift !== 0)
      warn(
        notes,
        row,
        null,
        `这一行整体错位 ${Math.abs(shift)} 列，已按内容对齐；请核对。`,
        `the row is shifted by ${Math.abs(shift)} column(s) and was read as its contents fit; check it`,
      )
    const one = indicatorOf(row, columns, shift, levels, indicators, notes)
    if (one === null) continue
    const before = seen.get(one.indicator.id)
    if (before !== undefined) {
      problem(
        notes,
        row,
        heading(columns, 'NAME'),
        `“${one.indicator.name}”在第 ${before} 行已有；请只留一行。`,
        `“${one.indicator.name}” stands in row ${before} already; keep one`,
      )
      continue
    }
    seen.set(one.indicator.id, row.row)
    found.push({ ...one, number: found.length + 1 })
  }
  const [first] = rows
  if (empty.length > 0 && first)
    warn(
      notes,
      { sheet: first.sheet, row: null },
      null,
      `${empty.length} 个指标只有名称没有数，按未报告处理（第 ${empty.join('、')} 行）。`,
      `${empty.length} indicators have a name and no figure and count as not reported (rows ${empty.join(', ')})`,
    )
  return found
}
