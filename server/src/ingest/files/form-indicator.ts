import type { IndicatorLevel1, IndicatorLevel2 } from 'schema/database/terms.ts'
import type { FormColumn } from '../../forms/form-headings.ts'
import { nameAndUnit } from '../../forms/indicator-name.ts'
import { LEVEL2_WORDS, level1Of, level2Of } from '../../forms/level-words.ts'
import { normalText } from '../../forms/normal-text.ts'
import { printedOperator, printedValue } from '../../forms/printed-value.ts'
import { type FigureDoubt, type FormFigure, formFigure } from './form-figures.ts'
import { findIndicator, type KnownIndicator, proposedId } from './form-names.ts'
import { type FormNotes, problem, took, warn } from './form-notes.ts'
import { type Columns, cellIn, type FormRow } from './form-tables.ts'
import { doubted } from './workbook.ts'

const NOT_EVALUATED = /未(作|做|开展|进行)?评[价估]|不作评价|尚未评/

/** One row of 绩效指标. Points are decimal text, empty where nothing is printed. */
export interface FormIndicator {
  row: FormRow
  /** How many-eth indicator of the form it is, from 1. */
  number: number
  indicator: KnownIndicator
  isNew: boolean
  target: FormFigure
  actual: FormFigure
  weight: string
  score: string
  evaluated: boolean
  reason: string
}

/** What the rows above say until a row says otherwise. */
export interface Levels {
  level1: IndicatorLevel1 | null
  level2: IndicatorLevel2 | null
}

/** As the form prints the head of a column; null where it has none. */
export const heading = (columns: Columns, column: FormColumn) => columns.get(column)?.heading ?? null

const FIGURES = ['TARGET', 'ACTUAL', 'SCORE'] as const

/** A row without a target, an actual and a score. */
export const saysNothing = (row: FormRow, columns: Columns, shift: number) =>
  FIGURES.every((column) => printedValue(cellIn(row, columns, column, shift).text).says === 'NOTHING')

/** Levels stand left of the name, in cells that are merged over their rows, blank below, or slid together. */
export function levelsOf(row: FormRow, columns: Columns, shift: number, before: Levels): Levels {
  const name = (columns.get('NAME')?.from ?? 0) + shift
  const left = row.cells.slice(0, Math.max(0, name)).map(({ text }) => text)
  const own1 = level1Of(cellIn(row, columns, 'LEVEL1', shift).text)
  const own2 = level2Of(cellIn(row, columns, 'LEVEL2', shift).text)
  const level1 =
    own1 ?? left.map(level1Of).find((level) => level !== null && level !== 'COST') ?? before.level1
  const level2 = own2 ?? left.map(level2Of).findLast((level) => level !== null)
  return { level1, level2: level2 ?? (own1 !== null && own1 !== before.level1 ? null : before.level2) }
}

/** Target, actual and points of one row; null where it cannot be told what it is about. */
export function indicatorOf(
  row: FormRow,
  columns: Columns,
  shift: number,
  levels: Levels,
  indicators: readonly KnownIndicator[],
  notes: FormNotes,
): Omit<FormIndicator, 'number'> | null {
  const cell = (column: FormColumn) => cellIn(row, columns, column, shift)
  for (const column of ['TARGET', 'ACTUAL', 'WEIGHT', 'SCORE'] as const) {
    const told = doubted(row.sheet, row.row, heading(columns, column) ?? column, cell(column))
    if (told) (cell(column).doubt === 'FORMULA' ? notes.warnings : notes.problems).push(told)
  }
  const printedName = cell('NAME').text
  const { unit: unitInName } = nameAndUnit(printedName)
  const ownUnit = cell('UNIT').text || unitInName
  const named = nameOf(row, columns, printedName, ownUnit, levels, indicators, notes)
  if (named === null) return null
  const { indicator } = named

  const sign = columns.has('OPERATOR') ? printedOperator(cell('OPERATOR').text) : null
  const figure = (column: 'TARGET' | 'ACTUAL', text: string) => {
    const { figure: read, doubts } = formFigure(text, ownUnit || null, indicator.unit)
    tellDoubts(doubts, row, heading(columns, column) ?? column, notes)
    took(notes, row, heading(columns, column) ?? column, text, inWords(read, indicator.unit))
    return read
  }
  const targetText = cell('TARGET').text
  const bare = sign !== null && /^[\d约近]/.test(normalText(targetText))
  const target = figure('TARGET', bare ? `${sign}${targetText}` : targetText)
  const actual = figure('ACTUAL', cell('ACTUAL').text)
  const points = (column: 'WEIGHT' | 'SCORE') =>
    pointsIn(row, cell(column).text, heading(columns, column) ?? column, notes)
  const reason = printedValue(cell('REASON').text).says === 'NOTHING' ? '' : cell('REASON').text
  const weight = points('WEIGHT')
  const score = points('SCORE')
  if (weight !== '' && score !== '' && Number(score) > Number(weight))
    warn(
      notes,
      row,
      heading(columns, 'SCORE'),
      `得分 ${score} 高于分值 ${weight}；照录，请核对。`,
      `the score ${score} is above the weight ${weight}; kept as it stands, check it`,
    )
  const evaluated = ![cell('ACTUAL').text, reason].some((text) => NOT_EVALUATED.test(normalText(text)))
  return { row, ...named, target, actual, weight, score, evaluated, reason: reason.replace(/\s*\n\s*/g, '') }
}

function nameOf(
  row: FormRow,
  columns: Columns,
  printed: string,
  unit: string | null,
  levels: Levels,
  indicators: readonly KnownIndicator[],
  notes: FormNotes,
): { indicator: KnownIndicator; isNew: boolean } | null {
  const column = heading(columns, 'NAME')
  const found = findIndicator(printed, indicators)
  if (found.known) {
    if (levels.level2 !== null && levels.level2 !== found.known.level2)
      warn(
        notes,
        row,
        heading(columns, 'LEVEL2'),
        `“${found.known.name}”在表中归入${LEVEL2_WORDS[levels.level2]}，库中为${LEVEL2_WORDS[found.known.level2]}；按库中的归类。`,
        `“${found.known.name}” is classed as ${levels.level2} here and as ${found.known.level2} in the store, which holds`,
      )
    return { indicator: found.known, isNew: false }
  }
  const { name } = nameAndUnit(printed)
  if (levels.level1 === null || levels.level2 === null) {
    problem(
      notes,
      row,
      heading(columns, 'LEVEL2'),
      `“${name}”是新指标，但看不出一级、二级指标；请补上（如“产出指标”“数量指标”）。`,
      `“${name}” is new and its levels are not told: fill in 一级指标 and 二级指标`,
    )
    return null
  }
  const id = proposedId('indicator', name)
  const hint = found.nearest ? `与“${found.nearest.name}”相近，如是同一指标请改用该名称；` : ''
  warn(
    notes,
    row,
    column,
    `“${name}”是新指标，拟编号 ${id}；${hint}请核对。`,
    `“${name}” is new: it gets the id ${id}${found.nearest ? `; if “${found.nearest.name}” is meant, write that` : ''}`,
  )
  const additive = levels.level2 === 'QUANTITY' && unit !== null && unit !== '%' && !unit.includes('/')
  return {
    indicator: {
      id,
      name,
      nameEn: null,
      aliases: [printed],
      unit: unit || null,
      additive,
      level1: levels.level1,
      level2: levels.level2,
    },
    isNew: true,
  }
}

function pointsIn(row: FormRow, text: string, column: string, notes: FormNotes): string {
  const read = printedValue(text.replace(/分$/, ''))
  const points = read.says === 'NUMBER' && read.operator === 'EQUAL' ? read.value : null
  took(notes, row, column, text, points)
  if (points !== null && !points.startsWith('-')) return points
  if (read.says === 'NOTHING') return ''
  if (read.says === 'MASKED') {
    warn(notes, row, column, '分数被遮盖，按未报告处理。', 'is masked and counts as not reported')
    return ''
  }
  problem(
    notes,
    row,
    column,
    `“${text}”不是分数；请只写数字。`,
    `“${text}” is no number of points; write only the number`,
  )
  return ''
}

function tellDoubts(doubts: readonly FigureDoubt[], row: FormRow, column: string, notes: FormNotes): void {
  for (const { wrong, zh, en } of doubts) (wrong ? problem : warn)(notes, row, column, zh, en)
}

/** AT_LEAST 1128.14 公顷; what is only words is quoted. */
function inWords({ operator, value, max, printed }: FormFigure, unit: string | null): string | null {
  if (operator === null) return null
  if (operator === 'QUALITATIVE') return `QUALITATIVE “${printed}”`
  return `${operator} ${value}${max === '' ? '' : `–${max}`}${unit === null ? '' : ` ${unit}`}`
}
