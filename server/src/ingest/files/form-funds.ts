import type { CellSource, FundMeasure } from 'schema/database/terms.ts'
import { sourceOf, topicOf } from '../../forms/form-headings.ts'
import { headingUnit, type MoneyWord, printedAmount } from '../../forms/printed-amount.ts'
import { printedRate } from '../../forms/printed-rate.ts'
import { toFen } from '../../rules/money.ts'
import { moneyUnit } from '../units.ts'
import { type FormNotes, problem, took, warn } from './form-notes.ts'
import {
  type Columns,
  cellIn,
  columnsIn,
  type FormRow,
  type FormTable,
  isIndicatorHead,
} from './form-tables.ts'
import { doubted } from './workbook.ts'

const MEASURES: readonly FundMeasure[] = ['BUDGET', 'RECEIVED', 'EXECUTED']

/** Amounts and rates that a form prints, row by row. */
export interface FormFunds {
  amounts: {
    row: FormRow
    source: CellSource
    measure: FundMeasure
    amount: string
    unit: MoneyWord
    printed: string
    note: string
  }[]
  /** 预算执行率, in per cent. */
  rates: { row: FormRow; source: CellSource; value: string; printed: string }[]
}

/** 资金投入情况: what was budgeted and executed, by source. */
export function formFunds({ rows }: FormTable, notes: FormNotes): FormFunds {
  const funds: FormFunds = { amounts: [], rates: [] }
  const head = rows.findIndex((row) => isFundHead(columnsIn(row)))
  const headRow = rows[head]
  if (!headRow) {
    const [first] = rows
    if (first)
      warn(
        notes,
        first,
        null,
        '没有找到资金投入情况（预算数、执行数），没有读取资金。',
        'has no table of money (预算数, 执行数), so no money was read',
      )
    return funds
  }
  const columns = columnsIn(headRow)
  const unit = unitOf(rows.slice(0, head + 2)) ?? '万元'
  for (const row of rows.slice(head + 1)) {
    if (isIndicatorHead(columnsIn(row)) || row.cells.some(({ text }) => topicOf(text) !== null)) break
    const label = row.cells.find(({ text }) => sourceOf(text) !== null)
    const source = label ? sourceOf(label.text) : null
    if (source !== null) readRow(row, source, columns, unit, funds, notes)
  }
  return funds
}

const isFundHead = (columns: Columns) =>
  [...MEASURES, 'RATE' as const].filter((column) => columns.has(column)).length >= 2

/** 资金投入情况（万元）, 单位：亿元. */
function unitOf(rows: readonly FormRow[]): MoneyWord | null {
  for (const { cells } of rows)
    for (const { text } of cells) {
      const unit = /资金投入|单位[:：]|预算数|执行数/.test(text) ? headingUnit(text) : null
      if (unit !== null) return unit
    }
  return null
}

function readRow(
  row: FormRow,
  source: CellSource,
  columns: Columns,
  unit: MoneyWord,
  funds: FormFunds,
  notes: FormNotes,
): void {
  const shift = shiftOf(row, columns, unit)
  if (shift !== 0)
    warn(
      notes,
      row,
      null,
      `这一行整体错位 ${Math.abs(shift)} 列，已按内容对齐；请核对。`,
      `the row is shifted by ${Math.abs(shift)} column(s) and was read as its contents fit; check it`,
    )
  const fen = new Map<FundMeasure, number>()
  for (const measure of MEASURES) {
    const cell = cellIn(row, columns, measure, shift)
    const heading = columns.get(measure)?.heading ?? measure
    const doubt = doubted(row.sheet, row.row, heading, cell)
    if (doubt) (cell.doubt === 'FORMULA' ? notes.warnings : notes.problems).push(doubt)
    const read = printedAmount(cell.text, unit)
    took(notes, row, heading, cell.text, read.says === 'AMOUNT' ? `${read.amount} ${read.unit}` : null)
    if (read.says === 'MASKED')
      warn(notes, row, heading, '数字被遮盖，按未报告处理。', 'is masked and counts as not reported')
    if (read.says === 'UNREADABLE')
      problem(
        notes,
        row,
        heading,
        `“${cell.text}”不是金额；请只写数字（单位 ${unit}），没有数就留空。`,
        `“${cell.text}” is no amount: write a number in ${unit}, or leave it empty`,
      )
    if (read.says === 'NEGATIVE')
      problem(
        notes,
        row,
        heading,
        `“${cell.text}”为负；金额不能为负。`,
        `“${cell.text}” is negative, which no amount can be`,
      )
    if (read.says !== 'AMOUNT') continue
    try {
      fen.set(measure, toFen(read.amount, moneyUnit(read.unit)))
    } catch (error) {
      problem(
        notes,
        row,
        heading,
        `“${cell.text}”过大或细于一分；请核对单位。`,
        `${(error as Error).message}; check the unit`,
      )
      continue
    }
    const note = read.about ? '原文为约数' : ''
    funds.amounts.push({ row, source, measure, ...read, printed: cell.text, note })
  }
  readRate(row, source, columns, shift, fen, funds, notes)
}

function readRate(
  row: FormRow,
  source: CellSource,
  columns: Columns,
  shift: number,
  fen: ReadonlyMap<FundMeasure, number>,
  funds: FormFunds,
  notes: FormNotes,
): void {
  const cell = cellIn(row, columns, 'RATE', shift)
  const heading = columns.get('RATE')?.heading ?? '预算执行率'
  const [budget, executed] = [fen.get('BUDGET'), fen.get('EXECUTED')]
  const expected = budget && executed !== undefined ? executed / budget : null
  const value = printedRate(cell.text, expected)
  took(notes, row, heading, cell.text, value === null ? null : `${value} %`)
  if (expected !== null && expected > 1)
    warn(
      notes,
      row,
      heading,
      '执行数大于预算数，执行率超过 100%；照录，请核对。',
      'more was executed than budgeted; kept as it stands, check it',
    )
  if (value === null) return
  funds.rates.push({ row, source, value, printed: cell.text })
  const places = value.split('.')[1]?.length ?? 0
  if (expected !== null && Math.abs(expected * 100 - Number(value)) > 10 ** -places)
    warn(
      notes,
      row,
      heading,
      `执行率 ${cell.text} 与金额不符：按金额为 ${(expected * 100).toFixed(2)}%；金额和原文都照录，由数据核验列出。`,
      `the rate ${cell.text} contradicts its amounts, which make ${(expected * 100).toFixed(2)} %; both are kept, and the checks will say so`,
    )
}

/**
 * By how many places the amounts of a row stand beside their headings: a lost empty cell moves all that follow. One cell
 * counts for one measure only, so that a figure that cannot be read does not pull its neighbour into its place.
 */
function shiftOf(row: FormRow, columns: Columns, unit: MoneyWord): number {
  const fit = (shift: number) => {
    const cells = new Map(
      MEASURES.filter((measure) => columns.has(measure)).map((measure) => {
        const cell = cellIn(row, columns, measure, shift)
        return [cell.start, cell.text]
      }),
    )
    const rate = printedRate(cellIn(row, columns, 'RATE', shift).text, null) === null ? 0 : 1
    return [...cells.values()].reduce((points, text) => {
      if (sourceOf(text) !== null) return points - 10
      return points + (printedAmount(text, unit).says === 'AMOUNT' && !text.includes('%') ? 2 : 0)
    }, rate)
  }
  return [0, -1, 1, -2].reduce((best, shift) => (fit(shift) > fit(best) ? shift : best), 0)
}
