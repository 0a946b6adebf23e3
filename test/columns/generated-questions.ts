import fc from 'fast-check'
import type { Question } from '../queries/question.ts'

const some = <T>(...values: T[]) => fc.subarray(values)
const oneOrMore = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const scope = {
  programmes: maybe(oneOrMore('eco-restoration', 'simulated')),
  regions: maybe(oneOrMore('100000', '520000', '520100', '520200', '520400', '522600', '522700', '110000')),
  regionLevel: maybe(fc.constantFrom('COUNTRY' as const, 'PROVINCE' as const, 'PREFECTURE' as const)),
  years: maybe(
    fc
      .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 0, max: 5 }))
      .map(([from, more]) => ({ from, to: from + more })),
  ),
}

/** Prefectures do not lie below each other's level: what the scope would refuse is not asked. */
const askable = <Where extends { regions?: string[] | undefined; regionLevel?: string | undefined }>(
  where: Where,
) => (where.regions === undefined ? where : { ...where, regionLevel: undefined })

const direction = fc.constantFrom('ASC' as const, 'DESC' as const)

const money = fc
  .record({
    where: fc.record({ ...scope, sources: maybe(oneOrMore('CENTRAL', 'LOCAL', 'PROVINCIAL', 'OTHER')) }),
    by: some('PROGRAMME', 'PROJECT', 'REGION', 'YEAR', 'SOURCE'),
    having: maybe(
      fc.record({
        executionRate: fc.record({ atLeast: fc.double({ min: 0, max: 1, noNaN: true }) }),
        unit: fc.constant('WAN_YUAN' as const),
      }),
    ),
    orderBy: fc.array(
      fc.record({ field: fc.constantFrom('BUDGET', 'RECEIVED', 'EXECUTED', 'EXECUTION_RATE'), direction }),
      { maxLength: 2 },
    ),
  })
  .map(({ where, ...rest }) => ({ ask: 'funds', where: askable(where), ...rest, first: 1000 }) as Question)

const results = fc
  .record({
    where: fc.record({
      ...scope,
      statuses: maybe(oneOrMore('MET', 'UNMET', 'NOT_REPORTED', 'NOT_EVALUATED')),
      level1: maybe(oneOrMore('OUTPUT', 'BENEFIT', 'SATISFACTION')),
      completionBelow: maybe(fc.double({ min: 0.5, max: 1.5, noNaN: true })),
    }),
    by: some('PROGRAMME', 'PROJECT', 'REGION', 'YEAR', 'LEVEL1', 'LEVEL2', 'INDICATOR'),
    orderBy: fc.array(
      fc.record({
        field: fc.constantFrom('INDICATOR_COUNT', 'MET_COUNT', 'UNMET_COUNT', 'SCORE'),
        direction,
      }),
      { maxLength: 2 },
    ),
  })
  .map(
    ({ where, ...rest }) => ({ ask: 'performance', where: askable(where), ...rest, first: 1000 }) as Question,
  )

/** Single results, in any order. */
const rows = fc
  .record({
    where: fc.record({
      ...scope,
      cumulative: maybe(fc.boolean()),
      statuses: maybe(oneOrMore('MET', 'UNMET', 'NOT_REPORTED', 'NOT_EVALUATED')),
      level1: maybe(oneOrMore('OUTPUT', 'BENEFIT', 'SATISFACTION')),
      completionBelow: maybe(fc.double({ min: 0.5, max: 1.5, noNaN: true })),
    }),
    orderBy: fc.array(
      fc.record({
        field: fc.constantFrom('COMPLETION_RATE', 'SCORE', 'WEIGHT', 'INDICATOR', 'REGION', 'YEAR'),
        direction,
      }),
      { maxLength: 2 },
    ),
    first: fc.constantFrom(1, 7, 1000),
  })
  .map(({ where, orderBy, first }) => ({ ask: 'results', where: askable(where), first, orderBy }) as Question)

export const generatedQuestion: fc.Arbitrary<Question> = fc.oneof(money, results, rows)
