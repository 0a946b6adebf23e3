import type { Context } from 'server/context.ts'
import { fundGroup } from 'server/funds/fund-group.ts'
import { fundQuestion } from 'server/funds/fund-question.ts'
import { type FundDimension, selectFundGroups } from 'server/funds/funds.queries.ts'
import { type PerformanceDimension, selectPerformance } from 'server/performance/performance.queries.ts'
import { performanceGroup } from 'server/performance/performance-group.ts'
import { performanceQuestion } from 'server/performance/performance-question.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects } from '../support/stores.ts'
import { answer, loadedContext } from './question.ts'

/** A quotient, up to the last digit of a double. */
const near = (quotient: number) => expect.closeTo(quotient, 12)

/** 万元 in 分. */
const wan = (amount: number) => Math.round(amount * 1_000_000)

describe.each(dialects)('figures of the report, by hand, on %s', (dialect) => {
  let context: Context
  beforeAll(async () => {
    context = await loadedContext(dialect)
  })

  const funds = async (where: Parameters<typeof fundQuestion>[1], by: readonly FundDimension[]) => {
    const question = fundQuestion(context.snapshot, where, by)
    const rows = await selectFundGroups(context.db, question)
    return rows.map((row) => fundGroup(question, row))
  }
  const performance = async (
    where: Parameters<typeof performanceQuestion>[1],
    by: readonly PerformanceDimension[],
  ) => {
    const question = performanceQuestion(context.snapshot, where, by)
    const rows = await selectPerformance(context.db, question)
    return rows.map((row) => performanceGroup(question, row))
  }

  it('all money: annexes 2-1 and 2-2, 39700 + 25091.91 and 26369.18 + 19003.886 万元', async () => {
    const [all] = await funds(null, [])
    expect(all?.figures.BUDGET).toEqual({ value: wan(64791.91), status: 'DERIVED', coverage: 1 })
    expect(all?.figures.EXECUTED).toEqual({ value: wan(45373.066), status: 'DERIVED', coverage: 1 })
    expect(all?.executionRate).toEqual(near(45373.066 / 64791.91))
    // 到位: 2.9 + 0.76 + 2 + 0.51 亿元 are reported; of LOCAL one part of two, of OTHER nothing: (1 + ½ + 0) ÷ 3.
    expect(all?.figures.RECEIVED).toEqual({ value: wan(61700), status: 'PARTIAL', coverage: 0.5 })
  })

  it('by project, as the annexes print it', async () => {
    const groups = await funds(null, ['PROJECT'])
    const of = (id: string) => groups.find(({ key }) => key.project_id === id)
    expect(of('miaoling')?.figures.BUDGET).toEqual({ value: wan(39700), status: 'REPORTED', coverage: 1 })
    expect(of('miaoling')?.executionRate).toEqual(near(26369.18 / 39700))
    expect(of('panjiang')?.figures.EXECUTED).toEqual({
      value: wan(19003.886),
      status: 'REPORTED',
      coverage: 1,
    })
    expect(of('panjiang')?.executionRate).toEqual(near(19003.886 / 25091.91))
  })

  it('by source: 29000 + 20000, 10700 + 5091.91; other money is zero, since these are all of it', async () => {
    const groups = await funds(null, ['SOURCE'])
    const plain = groups.map(({ key, figures, executionRate, executionRateStatus }) => [
      key.source,
      figures.BUDGET.value,
      figures.EXECUTED.value,
      executionRate,
      executionRateStatus,
    ])
    expect(plain.sort()).toEqual([
      ['CENTRAL', wan(49000), wan(40512.176), near(40512.176 / 49000), 'DERIVED'],
      ['LOCAL', wan(15791.91), wan(4860.89), near(4860.89 / 15791.91), 'DERIVED'],
      ['OTHER', 0, 0, null, 'UNDEFINED'],
    ])
  })

  it('central money by prefecture, 一(三)1(1) and 一(三)2(1)', async () => {
    const groups = await funds({ sources: ['CENTRAL'] }, ['REGION'])
    expect(groups.map(({ key, figures }) => [key.region_code, figures.BUDGET.value]).sort()).toEqual([
      ['520200', wan(14300)],
      ['520400', wan(4300)],
      ['522300', wan(1400)],
      ['522600', wan(16800)],
      ['522700', wan(12200)],
    ])
    expect(new Set(groups.map(({ figures }) => figures.BUDGET.status))).toEqual(new Set(['REPORTED']))
    expect(new Set(groups.map(({ figures }) => figures.EXECUTED.status))).toEqual(new Set(['NOT_REPORTED']))
  })

  it.each([
    // 二(一)1: 1.8, 1, 1 and 1.1 亿元; 0.12, 0.26, 0.51 and 0.38 亿元.
    ['CENTRAL', [18000, 10000, 10000, 11000]],
    ['PROVINCIAL', [1200, 2600, 5100, 3800]],
  ] as const)('%s money by year adds up over both projects, as 二(一)1 says', async (source, amounts) => {
    const groups = await funds({ sources: [source] }, ['YEAR'])
    const byYear = groups.sort((a, b) => (a.key.year ?? 0) - (b.key.year ?? 0))
    expect(
      byYear.map(({ key, figures }) => [key.year, figures.BUDGET.value, figures.BUDGET.coverage]),
    ).toEqual(amounts.map((amount, index) => [2022 + index, wan(amount), 1]))
  })

  it('years inside a range are taken where the span lies outside: 苗岭 2022–2023 is 1.8 + 1 亿元', async () => {
    const [group] = await funds(
      { projects: ['miaoling'], sources: ['CENTRAL'], years: { from: 2022, to: 2023 } },
      [],
    )
    expect(group?.figures.BUDGET).toEqual({ value: wan(28000), status: 'DERIVED', coverage: 1 })
  })

  it('a range that holds one span and cuts the other takes each once: 2 亿元 and 0 + 0.1 亿元', async () => {
    const groups = await funds({ sources: ['CENTRAL'], years: { from: 2024, to: 2025 } }, ['PROJECT'])
    expect(groups.map(({ key, figures }) => [key.project_id, figures.BUDGET.value]).sort()).toEqual([
      ['miaoling', wan(1000)],
      ['panjiang', wan(20000)],
    ])
  })

  it('results by project: 16 with 3 unmet and 98.89 points, 25 with none and 100 points', async () => {
    const [miaoling, panjiang] = (await performance(null, ['PROJECT'])).sort((a, b) =>
      String(a.key.project_id).localeCompare(String(b.key.project_id)),
    )
    // 7.53 + 7.53 + 4.83 instead of 8 + 8 + 5; 后期管护 was not evaluated.
    expect(miaoling).toMatchObject({
      indicatorCount: 16,
      metCount: 12,
      unmetCount: 3,
      notEvaluatedCount: 1,
      notReportedCount: 0,
      weight: 100,
      score: 98.89,
      computedScore: 98.89,
    })
    expect(miaoling?.completionRate).toBeCloseTo((13 + (2 * 957.86) / 1017.64 + 86.87 / 90) / 16, 12)
    expect(panjiang).toMatchObject({
      indicatorCount: 25,
      metCount: 24,
      unmetCount: 0,
      notEvaluatedCount: 1,
      weight: 100,
      score: 100,
      completionRate: 1,
    })
  })

  it('restored area by year: table 1 and table 2; 苗岭 2025 is zero, its years being all of 1128.14', async () => {
    const groups = await performance({ indicators: ['ecological-restoration-area'] }, ['YEAR'])
    const byYear = groups.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    // 245.79 + 339.92 and 0 + 468.18.
    expect(byYear.map(({ year, target, actual }) => [year, target, actual])).toEqual([
      [2022, 133.42, null],
      [2023, 748.93, null],
      [2024, 585.71, null],
      [2025, 468.18, null],
    ])
  })

  it('restored area of both projects: 1128.14 + 808.10 against 1279.63 + 1091.84', async () => {
    const [group] = await performance({ indicators: ['ecological-restoration-area'] }, [])
    expect(group).toMatchObject({ indicatorCount: 2, target: 1936.24, actual: 2371.47 })
  })

  it('a rate has no sum: 土地复垦利用率 of both projects has no target and no actual', async () => {
    const [group] = await performance({ indicators: ['land-reclamation-rate'] }, [])
    expect(group).toMatchObject({ indicatorCount: 2, metCount: 1, unmetCount: 1, target: null, actual: null })
  })

  it('unmet results, the worst first; two tie at 957.86 ÷ 1017.64, and then comes 86.87 ÷ 90', async () => {
    const { rows, total } = await answer(context, {
      ask: 'results',
      where: { statuses: ['UNMET'] },
      orderBy: [{ field: 'COMPLETION_RATE', direction: 'ASC' }],
    })
    expect(total).toBe(3)
    expect(rows).toMatchObject([
      { indicator_id: 'land-returned-to-use-area', completion: near(957.86 / 1017.64) },
      { indicator_id: 'pit-treatment-area', completion: near(957.86 / 1017.64) },
      { indicator_id: 'land-reclamation-rate', completion: near(86.87 / 90) },
    ])
  })

  it.each(['ASC', 'DESC'] as const)('missing rates come last, sorted %s', async (direction) => {
    const { rows } = await answer(context, {
      ask: 'funds',
      by: ['PROJECT', 'SOURCE'],
      orderBy: [{ field: 'EXECUTION_RATE', direction }],
    })
    // 17.16 % and 59.41 % local, 84.60 % and 79.89 % central; other money has no budget and no rate.
    const rates = [1835.86 / 10700, 3025.03 / 5091.91, 15978.856 / 20000, 24533.32 / 29000].map(near)
    const sorted = direction === 'ASC' ? rates : rates.toReversed()
    expect(rows).toMatchObject([...sorted, null, null].map((executionRate) => ({ executionRate })))
  })
})
