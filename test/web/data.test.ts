import { describe, expect, it } from 'vitest'
import { cellLink } from 'web/components/coverage/cell-link.ts'
import { type Grain, readCoverage, stateOf, subjects, type Tally } from 'web/components/coverage/coverage.ts'
import { gapsOf } from 'web/components/coverage/gaps.ts'
import type { CoverageQuery, FigureStatus, FundingSource } from 'web/generated/graphql.ts'
import { groupByKind, usesOf } from 'web/pages/data/document-uses.ts'

const fund = (
  source: FundingSource,
  [budget, received, executed]: [FigureStatus, FigureStatus, FigureStatus],
  at: { region?: string; year?: number } = {},
) => ({
  region: at.region ? { code: at.region } : null,
  year: at.year ?? null,
  source,
  budget: { status: budget },
  received: { status: received },
  executed: { status: executed },
})
const result = (
  target: FigureStatus,
  actual: FigureStatus,
  score: number | null,
  at: { region?: string; year?: number } = {},
) => ({
  region: at.region ? { code: at.region } : null,
  year: at.year ?? null,
  score,
  target: { status: target },
  actual: { status: actual },
})
const page = <Node>(nodes: Node[], totalCount = nodes.length) => ({ totalCount, nodes })

/** Central money of one project in two years, and one indicator in two prefectures. */
const answer: Record<Grain, CoverageQuery> = {
  PROJECT_SPAN: {
    funds: page([fund('CENTRAL', ['REPORTED', 'REPORTED', 'REPORTED'])]),
    performance: page([result('REPORTED', 'REPORTED', 0)]),
  },
  PROJECT_YEAR: {
    funds: page([
      fund('CENTRAL', ['REPORTED', 'PARTIAL', 'NOT_REPORTED'], { year: 2024 }),
      fund('CENTRAL', ['DERIVED', 'NOT_REPORTED', 'NOT_REPORTED'], { year: 2025 }),
    ]),
    performance: page([
      result('REPORTED', 'NOT_REPORTED', null, { year: 2024 }),
      result('REPORTED', 'NOT_REPORTED', null, { year: 2025 }),
      result('NOT_REPORTED', 'NOT_REPORTED', null, { year: 2024 }),
    ]),
  },
  REGION_SPAN: {
    funds: page([fund('CENTRAL', ['REPORTED', 'NOT_REPORTED', 'NOT_REPORTED'], { region: '520200' })]),
    performance: page([
      result('REPORTED', 'NOT_REPORTED', null, { region: '520400' }),
      result('PARTIAL', 'NOT_REPORTED', null, { region: '520200' }),
      result('NOT_REPORTED', 'NOT_REPORTED', null, { region: '522300' }),
    ]),
  },
  REGION_YEAR: { funds: page([]), performance: page([]) },
}
/** The same, but that its page of results by prefecture had no room for two. */
const cut: typeof answer = {
  ...answer,
  REGION_SPAN: { ...answer.REGION_SPAN, performance: { ...answer.REGION_SPAN.performance, totalCount: 5 } },
}
const rowOf = (measure: string, source: FundingSource | null) => {
  const row = readCoverage(answer).rows.find(
    ({ subject }) => subject.measure === measure && subject.source === source,
  )
  if (!row) throw new Error(`no row for ${measure} ${source}`)
  return row.tallies
}

describe('coverage', () => {
  it('has a row for every amount of every source, and for target, actual and score', () => {
    expect(readCoverage(answer).rows.map(({ subject }) => subject)).toEqual(subjects)
    expect(subjects).toHaveLength(3 * 5 + 3)
  })

  it('counts by status, with the places and the year that have most', () => {
    expect(rowOf('BUDGET', 'CENTRAL').PROJECT_YEAR).toEqual({
      counts: { REPORTED: 1, DERIVED: 1 },
      total: 2,
      regions: [],
      year: 2025,
    })
    expect(rowOf('RECEIVED', 'CENTRAL').PROJECT_YEAR.year).toBe(2024)
    expect(rowOf('TARGET', null).REGION_SPAN).toEqual({
      counts: { REPORTED: 1, PARTIAL: 1, NOT_REPORTED: 1 },
      total: 3,
      regions: ['520200', '520400'],
      year: null,
    })
  })

  it('takes a score of zero for reported, and none for not reported', () => {
    expect(rowOf('SCORE', null).PROJECT_SPAN.counts).toEqual({ REPORTED: 1 })
    expect(rowOf('SCORE', null).PROJECT_YEAR.counts).toEqual({ NOT_REPORTED: 3 })
  })

  it('says how many groups the answer at each grain had no room for', () => {
    const none = { PROJECT_SPAN: 0, PROJECT_YEAR: 0, REGION_SPAN: 0, REGION_YEAR: 0 }
    expect(readCoverage(answer).leftOut).toEqual(none)
    expect(readCoverage(cut).leftOut).toEqual({ ...none, REGION_SPAN: 2 })
  })

  it.each<[ReturnType<typeof stateOf>, Tally['counts'], number]>([
    ['full', { REPORTED: 2, DERIVED: 1 }, 3],
    ['some', { DERIVED: 1, NOT_REPORTED: 2 }, 3],
    ['some', { PARTIAL: 3 }, 3],
    ['none', { NOT_REPORTED: 3 }, 3],
    ['empty', {}, 0],
  ])('is %s for %j', (state, counts, total) => {
    expect(stateOf({ counts, total, regions: [], year: null })).toBe(state)
  })
})

describe('gaps', () => {
  it('are not said to be reported nowhere at a grain that was not looked at in full', () => {
    expect(gapsOf(readCoverage(cut), ['REGION_SPAN', 'REGION_YEAR'])).toEqual([
      { grain: 'REGION_SPAN', leftOut: 2, none: [], some: [{ measure: 'TARGET', sources: [] }] },
    ])
  })

  it('name what nobody reported and what is partial, by grain; a grain without groups has none', () => {
    expect(gapsOf(readCoverage(answer))).toEqual([
      {
        grain: 'PROJECT_YEAR',
        leftOut: 0,
        none: [
          { measure: 'EXECUTED', sources: ['CENTRAL'] },
          { measure: 'ACTUAL', sources: [] },
          { measure: 'SCORE', sources: [] },
        ],
        some: [
          { measure: 'RECEIVED', sources: ['CENTRAL'] },
          { measure: 'TARGET', sources: [] },
        ],
      },
      {
        grain: 'REGION_SPAN',
        leftOut: 0,
        none: [
          { measure: 'RECEIVED', sources: ['CENTRAL'] },
          { measure: 'EXECUTED', sources: ['CENTRAL'] },
          { measure: 'ACTUAL', sources: [] },
          { measure: 'SCORE', sources: [] },
        ],
        some: [{ measure: 'TARGET', sources: [] }],
      },
    ])
  })
})

describe('a cell leads to its figures', () => {
  it('money to its source and measure', () => {
    const link = cellLink({ measure: 'EXECUTED', source: 'CENTRAL' }, 'PROJECT_SPAN', {
      regions: [],
      year: null,
    })
    expect(link).toEqual({ to: '/funds', search: { source: 'central', measure: 'executed' } })
  })
  it('results to the prefectures and the year that have them', () => {
    const link = cellLink({ measure: 'TARGET', source: null }, 'REGION_YEAR', {
      regions: ['520200', '520400'],
      year: 2024,
    })
    expect(link).toEqual({ to: '/indicators', search: { region: '520200~520400', years: '2024' } })
  })
})

describe('documents', () => {
  const document = (id: string, kind: string) => ({
    id,
    kind,
    title: id,
    documentNumber: null,
    issuer: null,
    issuedOn: null,
  })
  const project = { id: 'miaoling', shortName: '苗岭', shortNameEn: null }
  const transfer = {
    id: 't',
    fundYear: 2022,
    amount: 18000,
    project,
    centralDocument: { id: 'central' },
    provincialDocument: { id: 'provincial' },
  }

  it('stand by kind in the order of reading, unknown kinds last', () => {
    const groups = groupByKind([
      document('x', 'LETTER'),
      document('r', 'RULE'),
      document('s', 'SELF_EVALUATION'),
    ])
    expect(groups.map(({ kind }) => kind)).toEqual(['SELF_EVALUATION', 'RULE', 'LETTER'])
  })

  it('are used for the money that they move, and cited once per finding', () => {
    const cited = { locator: '一', printed: '1.8亿元', unit: '亿元', document: { id: 'central', title: '' } }
    const findings = [{ citations: [cited, cited] }, { citations: [] }]
    expect(usesOf({ id: 'central' }, [transfer], findings)).toEqual({
      grants: [transfer],
      issues: [],
      findings: 1,
    })
    expect(usesOf({ id: 'provincial' }, [transfer], findings)).toEqual({
      grants: [],
      issues: [transfer],
      findings: 0,
    })
  })
})
