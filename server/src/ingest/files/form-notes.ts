import type { Problem } from '../problems.ts'
import type { Understood } from './file-read.ts'
import type { FormRow } from './form-tables.ts'

/** What is said about a form while it is read. */
export interface FormNotes {
  problems: Problem[]
  warnings: Problem[]
  understood: Understood[]
}

/** Where something is said about: a row of the form, or the form's sheet as a whole. */
export type FormPlace = Pick<FormRow, 'sheet'> & { row: number | null }

export const newNotes = (): FormNotes => ({ problems: [], warnings: [], understood: [] })

export function problem(
  notes: FormNotes,
  { sheet, row }: FormPlace,
  column: string | null,
  zh: string,
  en: string,
) {
  notes.problems.push({ sheet, row, column, messageZh: zh, messageEn: en })
}

export function warn(
  notes: FormNotes,
  { sheet, row }: FormPlace,
  column: string | null,
  zh: string,
  en: string,
) {
  notes.warnings.push({ sheet, row, column, messageZh: zh, messageEn: en })
}

/** Keeps how a filled cell was taken. */
export function took(
  notes: FormNotes,
  { sheet, row }: FormRow,
  column: string,
  raw: string,
  parsed: string | null,
) {
  if (raw !== '') notes.understood.push({ sheet, row, column, raw, parsed })
}
