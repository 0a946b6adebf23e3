import type { CellSource, CellStatus, StatementTopic } from 'schema/database/terms.ts'

/** A figure as the form shows it; what is not reported stays empty. */
export interface ShownFigure {
  text: string
  /** A number stays one, with as many places as are printed. */
  numeric: boolean
}

export interface ShownIndicator {
  level1: string
  level2: string
  name: string
  target: ShownFigure
  actual: ShownFigure
  weight: ShownFigure
  score: ShownFigure
  reason: string
}

/** Everything that a filled official form says. */
export interface FormContent {
  title: string
  period: string
  project: string
  centralDepartments: string
  localDepartments: string
  fundUsers: string
  funds: { source: CellSource; budget: ShownFigure; executed: ShownFigure; rate: string }[]
  statements: { topic: StatementTopic; text: string; problem: string }[]
  aims: string
  achieved: string
  indicators: ShownIndicator[]
  /** What a reader must know: what nobody reported, what was added up, which release. */
  remarks: string[]
}

/** The rows of money in the official form. */
export const FORM_SOURCES: readonly CellSource[] = ['TOTAL', 'CENTRAL', 'LOCAL', 'OTHER']

export const EMPTY: ShownFigure = { text: '', numeric: false }

/** Whether a figure may stand in a form: a lower bound is no figure of anybody's. */
export const isWhole = (status: CellStatus) => status === 'REPORTED' || status === 'DERIVED'

/** A zero that only arithmetic tells: the reported parts are all of the whole. The form leaves it empty, as the annexes do. */
export const isImplied = (status: CellStatus, amount: number | null) => status === 'DERIVED' && amount === 0
