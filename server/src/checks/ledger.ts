import type { FundFact, Restatement, ResultFact, TargetFact } from '../ingest/facts.ts'
import type { Row } from '../ingest/sheets.ts'
import type { Target } from '../rules/target.ts'
import type { Text } from './check.ts'

export type Project = Row<'projects'>
export type Indicator = Row<'indicators'>
export type Transfer = Row<'transfers'>
export type Definition = Row<'definitions'>

/** Everything that one report states, as the checks read it. */
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

export function projectIn(ledger: Ledger, id: string): Project {
  const project = ledger.projects.find(({ project }) => project === id)
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

/** The target that a result is held against. */
export const targetOf = (ledger: Ledger, result: ResultFact) =>
  ledger.targets.find((target) => target.indicator_id === result.indicator_id && samePlace(target, result))

const IN_WORDS: Target = { operator: 'QUALITATIVE', value: null, max: null }

/** The same, as the rules of scoring take it. */
export const goalOf = (ledger: Ledger, result: ResultFact): Target => targetOf(ledger, result) ?? IN_WORDS
