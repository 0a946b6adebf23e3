import type {
  CoverageQuery,
  FigureStatus,
  FundingSource,
  FundStatusesFragment,
  ResultStatusesFragment,
} from '../../generated/graphql.ts'
import type { FundMeasure } from '../evidence/evidence-ref.ts'

/** Where a figure stands: of a whole project or of a prefecture in it, over the span or in one year. */
export const grains = ['PROJECT_SPAN', 'PROJECT_YEAR', 'REGION_SPAN', 'REGION_YEAR'] as const
export type Grain = (typeof grains)[number]

/** What is reported or not: an amount of one source, or one of a result's figures. */
export type Subject =
  | { measure: FundMeasure; source: FundingSource }
  | { measure: 'TARGET' | 'ACTUAL' | 'SCORE'; source: null }
export type Measure = Subject['measure']

const sources: readonly FundingSource[] = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']
const amounts: readonly FundMeasure[] = ['BUDGET', 'RECEIVED', 'EXECUTED']
export const coverageSources = [...sources]
export const subjects: readonly Subject[] = [
  ...amounts.flatMap((measure) => sources.map((source) => ({ measure, source }))),
  { measure: 'TARGET', source: null },
  { measure: 'ACTUAL', source: null },
  { measure: 'SCORE', source: null },
]

/** How many figures stand at one grain, by status; where and when those that exist stand. */
export interface Tally {
  counts: Partial<Record<FigureStatus, number>>
  total: number
  regions: string[]
  /** The year with the most figures; null where no figure stands at a year. */
  year: number | null
}
export interface CoverageRow {
  subject: Subject
  tallies: Record<Grain, Tally>
}
export interface Coverage {
  rows: CoverageRow[]
  /** Groups that the answers left out, by grain; where above 0, the counts are of the first ones only. */
  leftOut: Record<Grain, number>
}

/** Reads the answers to one question a grain. */
export const readCoverage = (answers: Record<Grain, CoverageQuery>): Coverage => {
  const tallyOf = (subject: Subject, grain: Grain) =>
    tally(
      subject.source === null
        ? answers[grain].performance.nodes.map((node) => point(node, resultStatus(node, subject.measure)))
        : answers[grain].funds.nodes
            .filter(({ source }) => source === subject.source)
            .map((node) => point(node, fundStatus(node, subject.measure))),
    )
  const rows = subjects.map((subject) => ({
    subject,
    tallies: {
      PROJECT_SPAN: tallyOf(subject, 'PROJECT_SPAN'),
      PROJECT_YEAR: tallyOf(subject, 'PROJECT_YEAR'),
      REGION_SPAN: tallyOf(subject, 'REGION_SPAN'),
      REGION_YEAR: tallyOf(subject, 'REGION_YEAR'),
    },
  }))
  const leftOutOf = (grain: Grain) => {
    const { funds, performance } = answers[grain]
    return [funds, performance].reduce((sum, page) => sum + page.totalCount - page.nodes.length, 0)
  }
  return {
    rows,
    leftOut: {
      PROJECT_SPAN: leftOutOf('PROJECT_SPAN'),
      PROJECT_YEAR: leftOutOf('PROJECT_YEAR'),
      REGION_SPAN: leftOutOf('REGION_SPAN'),
      REGION_YEAR: leftOutOf('REGION_YEAR'),
    },
  }
}

/** Full where every figure is there, none where not one is, else some; empty where none could be. */
export const stateOf = ({ counts, total }: Tally): 'full' | 'some' | 'none' | 'empty' => {
  if (total === 0) return 'empty'
  const whole = (counts.REPORTED ?? 0) + (counts.DERIVED ?? 0)
  if (whole === total) return 'full'
  return whole + (counts.PARTIAL ?? 0) > 0 ? 'some' : 'none'
}

const fundStatus = (node: FundStatusesFragment, measure: FundMeasure): FigureStatus =>
  ({ BUDGET: node.budget, RECEIVED: node.received, EXECUTED: node.executed })[measure].status

/** A score is printed or it is not; it has no evidence of its own. */
const resultStatus = (node: ResultStatusesFragment, measure: 'TARGET' | 'ACTUAL' | 'SCORE'): FigureStatus => {
  if (measure === 'SCORE') return typeof node.score === 'number' ? 'REPORTED' : 'NOT_REPORTED'
  return measure === 'TARGET' ? node.target.status : node.actual.status
}

interface Point {
  status: FigureStatus
  region: string | null
  year: number | null
}

const point = (
  { region, year }: FundStatusesFragment | ResultStatusesFragment,
  status: FigureStatus,
): Point => ({ status, region: region?.code ?? null, year: year ?? null })

const isThere = ({ status }: Point) => ['REPORTED', 'DERIVED', 'PARTIAL'].includes(status)

const tally = (points: readonly Point[]): Tally => {
  const there = points.filter(isThere)
  return {
    counts: countBy(points.map(({ status }) => status)),
    total: points.length,
    regions: [...new Set(there.flatMap(({ region }) => region ?? []))].toSorted(),
    year: mostOften(there.flatMap(({ year }) => year ?? [])),
  }
}

const countBy = (statuses: readonly FigureStatus[]) => {
  const counts: Tally['counts'] = {}
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** The most frequent year, the later of two that are level. */
const mostOften = (years: readonly number[]): number | null => {
  const count = (year: number) => years.filter((other) => other === year).length
  return [...new Set(years)].toSorted((a, b) => count(b) - count(a) || b - a)[0] ?? null
}
