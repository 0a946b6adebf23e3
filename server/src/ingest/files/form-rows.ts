import type { FormColumn } from '../../forms/form-headings.ts'
import { level1Of, level2Of } from '../../forms/level-words.ts'
import { printedValue } from '../../forms/printed-value.ts'
import { type Columns, cellIn, type FormRow } from './form-tables.ts'
import type { GridCell } from './grid.ts'

const FIGURES = ['TARGET', 'ACTUAL', 'WEIGHT', 'SCORE'] as const

/** How far cells have been seen to move. */
const SHIFTS = [0, -1, 1, -2, -3] as const

/**
 * By how many places a row's cells stand beside their headings. A level cell that was lost moves all that follows it to the
 * left; the row is read where a name looks like a name and figures look like figures.
 */
export function shiftOf(row: FormRow, columns: Columns, isKnown: (name: string) => boolean): number {
  const fit = (shift: number) =>
    nameFit(cellIn(row, columns, 'NAME', shift).text, isKnown) + figureFit(row, columns, shift)
  return SHIFTS.reduce<number>((best, shift) => (fit(shift) > fit(best) ? shift : best), 0)
}

function nameFit(text: string, isKnown: (name: string) => boolean): number {
  if (text === '') return 0
  if (level1Of(text) !== null || level2Of(text) !== null) return -4
  if (isKnown(text)) return 4
  return printedValue(text).says === 'WORDS' ? 1 : -4
}

function figureFit(row: FormRow, columns: Columns, shift: number): number {
  return FIGURES.reduce((points, column) => {
    const read = printedValue(cellIn(row, columns, column, shift).text)
    return (
      points +
      (read.says === 'NUMBER'
        ? 1
        : read.says === 'WORDS' && column !== 'TARGET' && column !== 'ACTUAL'
          ? -1
          : 0)
    )
  }, 0)
}

/** A row with a name and no figure: all there is of an indicator, or the half of a name that a page break cut. */
export const isNameOnly = (row: FormRow, columns: Columns): boolean =>
  cellIn(row, columns, 'NAME').text !== '' &&
  FIGURES.every((column) => printedValue(cellIn(row, columns, column).text).says === 'NOTHING')

/** Puts names together that a page break cut in two, where only both halves make a name that is known. */
export function joined(
  rows: readonly FormRow[],
  columns: Columns,
  isKnown: (name: string) => boolean,
): FormRow[] {
  const whole: FormRow[] = []
  for (const row of rows) {
    const before = whole.at(-1)
    if (before && parts(before, row, columns, isKnown)) {
      const [figures, levels] = isNameOnly(before, columns) ? [row, before] : [before, row]
      whole[whole.length - 1] = together(
        figures,
        levels,
        columns,
        nameOf(before, columns) + nameOf(row, columns),
      )
    } else whole.push(row)
  }
  return whole
}

const nameOf = (row: FormRow, columns: Columns) => cellIn(row, columns, 'NAME').text

function parts(before: FormRow, row: FormRow, columns: Columns, isKnown: (name: string) => boolean): boolean {
  const [first, second] = [nameOf(before, columns), nameOf(row, columns)]
  if (first === '' || second === '' || isKnown(second)) return false
  return (isNameOnly(before, columns) || isNameOnly(row, columns)) && isKnown(first + second)
}

function together(figures: FormRow, levels: FormRow, columns: Columns, name: string): FormRow {
  const at = columns.get('NAME' satisfies FormColumn)?.from ?? 0
  const cells = figures.cells.map((cell, place): GridCell => {
    if (place === at) return { ...cell, text: name }
    return place < at && cell.text === '' ? (levels.cells[place] ?? cell) : cell
  })
  return { ...figures, cells }
}
