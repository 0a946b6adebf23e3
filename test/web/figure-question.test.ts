import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { EvidenceRef } from 'web/components/evidence/evidence-ref.ts'
import { figureQuestion } from 'web/components/evidence/figure-question.ts'
import { splitOf } from 'web/components/evidence/fund-parts.ts'
import { argumentsText } from 'web/components/evidence/literal.ts'
import { levelOf } from 'web/components/evidence/narrow.ts'

const schema = buildSchema(
  readFileSync(new URL('../../schema/graphql/schema.graphql', import.meta.url), 'utf8'),
)
const asked = (ref: EvidenceRef) => figureQuestion(ref, 'ZH').replace(/\s+/g, ' ')

const refs: EvidenceRef[] = [
  { of: 'fund', measure: 'BUDGET', where: {} },
  {
    of: 'fund',
    measure: 'RATE',
    where: { regions: ['522600'] },
    at: { project: 'miaoling', source: 'CENTRAL' },
  },
  { of: 'fund', measure: 'EXECUTED', where: {}, at: { region: '520200', year: 2024, source: null } },
  {
    of: 'performance',
    figure: 'TARGET',
    where: { level1: ['OUTPUT'] },
    at: { project: 'panjiang', year: 2024 },
  },
  {
    of: 'performance',
    figure: 'ACTUAL',
    says: 'SCORE',
    where: {},
    at: { project: 'miaoling', level1: 'BENEFIT' },
  },
  { of: 'performance', figure: 'ACTUAL', says: 'MET_COUNT', where: { statuses: ['UNMET'] } },
  {
    of: 'result',
    figure: 'ACTUAL',
    id: 'miaoling:520000:2022-2025:pit-treatment-area',
    where: { search: '采"坑' },
  },
  { of: 'result', figure: 'TARGET', id: 'panjiang:520200:2024:mines', where: {} },
  { of: 'transfer', id: 'miaoling:2023:caizihuan-2022-125' },
  {
    of: 'metric',
    metric: { kind: 'INDICATOR_TARGET', indicator: 'mines', unit: 'YI_YUAN' },
    region: '522600',
    where: {},
  },
]

describe('the question behind a figure', () => {
  it.each(refs.flatMap((ref) => [[ref, 'ZH'] as const, [ref, 'EN'] as const]))(
    'holds against the schema: %j in %s',
    (ref, language) => {
      expect(validate(schema, parse(figureQuestion(ref, language)))).toEqual([])
    },
  )

  it('narrows to the one group, and leaves out what says nothing', () => {
    expect(asked({ of: 'fund', measure: 'BUDGET', where: { sources: [], years: {} } })).toMatch(
      /^\{ funds \{ nodes \{ budget /,
    )
    const rate = asked({
      of: 'fund',
      measure: 'RATE',
      where: {},
      at: { project: 'miaoling', source: 'LOCAL' },
    })
    expect(rate).toContain(
      'funds(where: { projects: ["miaoling"], sources: [LOCAL] }, by: [PROJECT, SOURCE])',
    )
    expect(rate).toContain('executed budget executionRate')
    const result = asked({ of: 'result', figure: 'ACTUAL', id: 'miaoling:522600:2023:mines', where: {} })
    expect(result).toContain(
      'regions: ["522600"], regionLevel: PREFECTURE, years: { from: 2023, to: 2023 }, cumulative: false',
    )
  })

  it('quotes text and never words of the schema', () => {
    expect(argumentsText({ search: 'a"b', sources: ['CENTRAL'], nothing: null, none: {} })).toBe(
      '(search: "a\\"b", sources: [CENTRAL])',
    )
    expect(['520000', '522600', '520201'].map(levelOf)).toEqual(['PROVINCE', 'PREFECTURE', 'COUNTY'])
  })
})

describe('what a sum was added up from', () => {
  const evidence = (status: 'REPORTED' | 'NOT_REPORTED') => ({ status })
  const part = (budget: number | null) => ({
    ...{ project: null, region: null, year: null, source: null },
    budget,
    received: null,
    executed: null,
    budgetEvidence: evidence(budget === null ? 'NOT_REPORTED' : 'REPORTED'),
    receivedEvidence: evidence('NOT_REPORTED'),
    executedEvidence: evidence('NOT_REPORTED'),
  })

  it('is the first cut whose parts make up the whole: 39,700 + 25,091.91', () => {
    const split = splitOf([['project', [part(39700), part(25091.91)]]], 'BUDGET', 64791.91)
    expect(split?.dimension).toBe('project')
    expect(split?.parts.map(({ value }) => value)).toEqual([39700, 25091.91])
  })
  it('skips a cut that does not add up, and names parts without a figure', () => {
    const split = splitOf(
      [
        ['year', [part(18000), part(10000)]],
        ['source', [part(29000), part(null)]],
      ],
      'BUDGET',
      29000,
    )
    expect(split?.dimension).toBe('source')
    expect(split?.parts.map(({ status }) => status)).toEqual(['REPORTED', 'NOT_REPORTED'])
  })
  it('is not told where nothing adds up, or nothing is known', () => {
    expect(splitOf([['year', [part(1), part(1)]]], 'BUDGET', 3)).toBeNull()
    expect(splitOf([['year', [part(1), part(1)]]], 'BUDGET', null)).toBeNull()
    expect(splitOf([['project', [part(3)]]], 'BUDGET', 3)).toBeNull()
  })
})
