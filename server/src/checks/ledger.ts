import type { FundFact, Restatement, ResultFact, TargetFact } from '../ingest/facts.ts'
import type { Row } from '../ingest/sheets.ts'
import type { Target } from '../rules/target.ts'
import type { Text } from './check.ts'
import { rowsBy } from './rows-by.ts'

export type Project = Row<'projects'>
export type Indicator = Row<'indicators'>
export type Transfer = Row<'transfers'>
export type Definition = Row<'definitions'>

/** Everything that is stated of the projects that one report describes, as the checks read it. */
export interface Ledger {
  report: Row<'report'>
  /** Points that the scheme gives to the execution rate, in ten-thousandths. */
  executionWeight: number
  /** Percent above the target from which a target may have been set too low. */
  overCompletionPercent: number
  projects: readonly Project[]
  indicators: ReadonlyMap<string, Indicator>
  documents: ReadonlyMap<string, Row<'documents'>>
  regions: ReadonlyMap<string, Text>
  /** Code → code of the division above. */
  above: ReadonlyMap<string, string | null>
  funds: readonly FundFact[]
  transfers: readonly Transfer[]
  targets: readonly TargetFact[]
  results: readonly ResultFact[]
  statements: readonly Row<'statements'>[]
  restatements: readonly Restatement[]
  definitions: readonly Definition[]
}

/** Where a figure stands. */
export interface Place {
  project_id: string
  region_code: string
  from_year: number
  to_year: number
}

export const placeOf = ({ project_id, region_code, from_year, to_year }: Place) =>
  `${project_id}:${region_code}:${from_year}-${to_year}`

export const samePlace = (one: Place, other: Place) =>
  one.from_year === other.from_year &&
  one.to_year === other.to_year &&
  one.region_code === other.region_code &&
  one.project_id === other.project_id

const idOfProject = ({ project }: Project) => project

export function projectIn(ledger: Ledger, id: string): Project {
  const [project] = rowsBy(ledger.projects, idOfProject, id)
  if (!project) throw new Error(`The checked sheets have no project ${id}.`)
  return project
}

export function indicatorIn(ledger: Ledger, id: string): Indicator {
  const indicator = ledger.indicators.get(id)
  if (!indicator) throw new Error(`The checked sheets have no indicator ${id}.`)
  return indicator
}

export const isSpan = (ledger: Ledger, { project_id, from_year, to_year }: Omit<Place, 'region_code'>) => {
  const { from, to } = projectIn(ledger, project_id)
  return from_year === from && to_year === to
}

/** Whether a figure is of a project as a whole: its own region, over its span. */
export const isWhole = (ledger: Ledger, place: Place) =>
  place.region_code === projectIn(ledger, place.project_id).region && isSpan(ledger, place)

/** Where a restated figure stands that names a project: what it leaves out is the whole of the project. */
export function placeRestated(ledger: Ledger, row: Restatement & { project_id: string }): Place {
  const { region, from, to } = projectIn(ledger, row.project_id)
  return {
    project_id: row.project_id,
    region_code: row.region_code ?? region,
    from_year: row.from_year ?? from,
    to_year: row.to_year ?? to,
  }
}

/** Whether a restated figure speaks of a place. */
export const speaksOf = (ledger: Ledger, row: Restatement, place: Place): boolean =>
  row.project_id !== null && samePlace(placeRestated(ledger, { ...row, project_id: row.project_id }), place)

interface Measured extends Place {
  indicator_id: string
}

/** A place, and what is measured there. */
export const pointOf = (row: Measured) => `${placeOf(row)}:${row.indicator_id}`

/** The target of an indicator at a place. */
export const targetAt = (ledger: Ledger, point: Measured): TargetFact | undefined =>
  rowsBy(ledger.targets, pointOf, pointOf(point))[0]

/** The result of an indicator at a place. */
export const resultAt = (ledger: Ledger, point: Measured): ResultFact | undefined =>
  rowsBy(ledger.results, pointOf, pointOf(point))[0]

/** The rows of the self-evaluation table of a place. */
export const resultsAt = (ledger: Ledger, place: Place): readonly ResultFact[] =>
  rowsBy(ledger.results, placeOf, placeOf(place))

/** The target that a result is held against. */
export const targetOf = (ledger: Ledger, result: ResultFact) => targetAt(ledger, result)

const indicatorOf = ({ indicator_id }: { indicator_id: string | null }) => indicator_id ?? ''

/** Everything that restates a figure of an indicator; with null, what names none. */
export const restatementsOf = (ledger: Ledger, indicator: string | null): readonly Restatement[] =>
  rowsBy(ledger.restatements, indicatorOf, indicator ?? '')

/** The results of an indicator, wherever they stand. */
export const resultsOf = (ledger: Ledger, indicator: string): readonly ResultFact[] =>
  rowsBy(ledger.results, indicatorOf, indicator)

const IN_WORDS: Target = { operator: 'QUALITATIVE', value: null, max: null }

/** The same, as the rules of scoring take it. */
export const goalOf = (ledger: Ledger, result: ResultFact): Target => targetOf(ledger, result) ?? IN_WORDS
