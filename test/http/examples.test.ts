import { describe, expect, it } from 'vitest'
import { examples } from './examples.ts'
import { ask, served } from './served.ts'

/** An object of the answer, as far as it is looked at. */
interface Node {
  project: { id: string }
  region: { code: string }
  [field: string]: unknown
}
type Answer = Record<string, { totalCount: number; nodes: Node[] }>

const near = (value: number) => expect.closeTo(value, 10)
const citing = (...printed: string[]) => printed.map((text) => expect.objectContaining({ printed: text }))

describe('the example questions', async () => {
  const { app } = await served()
  const shelf = await examples()
  const answer = async (name: string) => ask<Answer>(app, shelf.get(name)?.query ?? '')
  const nodes = async (name: string) => {
    const [list] = Object.values(await answer(name))
    return list?.nodes ?? []
  }

  it('are at least twelve, each with a title and a sentence in both languages', () => {
    expect(shelf.size).toBeGreaterThanOrEqual(12)
    for (const [name, { words }] of shelf) {
      expect(Object.keys(words), name).toEqual(['zh', 'en', 'about-zh', 'about-en'])
    }
  })

  // 附件2-1, 2-2 资金投入: 17.16 %, 59.41 %, 79.89 %, 84.60 %. Other funds: total − central − local = 0, hence no rate.
  it('execution-by-project-and-source', async () => {
    const rows = await nodes('execution-by-project-and-source')
    expect(rows.map((row) => [row.project.id, row.source, row.executionRate])).toEqual([
      ['miaoling', 'LOCAL', near(1835.86 / 10700)],
      ['panjiang', 'LOCAL', near(3025.03 / 5091.91)],
      ['panjiang', 'CENTRAL', near(15978.856 / 20000)],
      ['miaoling', 'CENTRAL', near(24533.32 / 29000)],
      ['miaoling', 'OTHER', null],
      ['panjiang', 'OTHER', null],
    ])
    expect(rows[5]).toMatchObject({ budget: 0, executed: 0, executionRateStatus: 'UNDEFINED' })
  })

  // 二(一)2(2): provincial 0.18 of 0.76, 0.30 of 0.51 亿元; annexes: local as above. Central is above 60 %.
  it('spending-below-the-line', async () => {
    const rows = await nodes('spending-below-the-line')
    expect(rows.map((row) => [row.project.id, row.source, row.executionRate, row.evidence])).toEqual([
      ['miaoling', 'LOCAL', near(1835.86 / 10700), { status: 'REPORTED', citations: citing('1835.86') }],
      ['miaoling', 'PROVINCIAL', near(0.18 / 0.76), { status: 'REPORTED', citations: citing('0.18 亿元') }],
      ['panjiang', 'PROVINCIAL', near(0.3 / 0.51), { status: 'REPORTED', citations: citing('0.30 亿元') }],
      ['panjiang', 'LOCAL', near(3025.03 / 5091.91), { status: 'REPORTED', citations: citing('3025.03') }],
    ])
  })

  // 一(二): 1.8, 1 and 0.1 亿元 are all of the 2.9 (29000 万元), so 2024 is 0; 一(三)2(1): 1 and 1.
  it('central-money-by-year', async () => {
    const rows = await nodes('central-money-by-year')
    expect(rows.map((row) => [row.year, row.project.id, row.budget])).toEqual([
      [2022, 'miaoling', 1.8],
      [2023, 'miaoling', 1],
      [2024, 'miaoling', 0],
      [2024, 'panjiang', 1],
      [2025, 'miaoling', 0.1],
      [2025, 'panjiang', 1],
    ])
    expect(rows[2]?.evidence).toEqual({
      status: 'DERIVED',
      citations: citing('29000', '1.8 亿元', '1 亿元', '0.1 亿元'),
    })
  })

  // 一(三)1, 2 in 亿元: central 1.68 1.43 1.22 0.43 0.14, provincial 0.4 0.36 0.28 0.13; 安顺's 0.10 is below 1300 万元.
  it('prefectures-by-central-budget', async () => {
    const { funds } = await answer('prefectures-by-central-budget')
    expect(funds?.totalCount).toBe(9)
    expect(funds?.nodes.map((row) => [row.region.code, row.source, row.budget])).toEqual([
      ['522600', 'CENTRAL', 16800],
      ['520200', 'CENTRAL', 14300],
      ['522700', 'CENTRAL', 12200],
      ['520400', 'CENTRAL', 4300],
      ['522600', 'PROVINCIAL', 4000],
      ['522700', 'PROVINCIAL', 3600],
      ['520200', 'PROVINCIAL', 2800],
      ['522300', 'CENTRAL', 1400],
      ['522300', 'PROVINCIAL', 1300],
    ])
  })

  // Executed money stands only in the annexes, by project. Budgets: central + provincial share, at least.
  it('what-nobody-reported', async () => {
    const rows = await nodes('what-nobody-reported')
    expect(rows.map((row) => [row.region.code, row.budget, row.executed])).toEqual([
      ['522600', 20800, null],
      ['522700', 15800, null],
      ['520200', 17100, null],
      ['520400', 5300, null],
      ['522300', 2700, null],
    ])
    expect(rows[0]?.evidence).toMatchObject({
      status: 'NOT_REPORTED',
      coverage: 0,
      availableAt: ['苗岭山脉示范工程，贵州省，2022–2025 年，资金合计'],
    })
  })

  // 附件2-1 rows 6, 7 and 14: 957.86 ÷ 1017.64 × 8 = 7.53; 86.87 ÷ 90 × 5 = 4.83.
  it('unmet-indicators', async () => {
    const { results } = await answer('unmet-indicators')
    expect(results?.totalCount).toBe(3)
    expect(results?.nodes).toMatchObject([
      {
        indicator: { id: 'land-returned-to-use-area' },
        completionRate: near(957.86 / 1017.64),
        score: 7.53,
        computedScore: 7.53,
      },
      {
        indicator: { id: 'pit-treatment-area' },
        completionRate: near(957.86 / 1017.64),
        score: 7.53,
        computedScore: 7.53,
      },
      {
        indicator: { id: 'land-reclamation-rate' },
        completionRate: near(86.87 / 90),
        score: 4.83,
        computedScore: 4.83,
      },
    ])
    expect(results?.nodes.map(({ evidence }) => evidence)).toMatchObject(
      [7, 6, 14].map((row) => ({ citations: [{ locator: `附件2-1 绩效指标 行${row}` }] })),
    )
  })

  // Annexes: 7×8 + 4×5 = 76, less 0.47 twice; 4×5 = 20, less 0.17; 4. 47 + 8 + 9 + 4 = 68; 29; 3.
  it('scores-by-project-and-level', async () => {
    const rows = await nodes('scores-by-project-and-level')
    expect(
      rows.map((row) => [
        row.project.id,
        row.level1,
        row.indicatorCount,
        row.metCount,
        row.weight,
        row.score,
        row.computedScore,
      ]),
    ).toEqual([
      ['miaoling', 'OUTPUT', 11, 9, 76, 75.06, 75.06],
      ['miaoling', 'BENEFIT', 4, 2, 20, 19.83, 19.83],
      ['miaoling', 'SATISFACTION', 1, 1, 4, 4, 4],
      ['panjiang', 'OUTPUT', 16, 16, 68, 68, 68],
      ['panjiang', 'BENEFIT', 8, 7, 29, 29, 29],
      ['panjiang', 'SATISFACTION', 1, 1, 3, 3, 3],
    ])
  })

  // 附件2-1: one economic indicator, 86.87 ÷ 90; seven of quantity, five of them met.
  it('weakest-kinds-of-indicators', async () => {
    const rows = await nodes('weakest-kinds-of-indicators')
    expect(rows.map((row) => [row.level2, row.indicatorCount, row.unmetCount, row.completionRate])).toEqual([
      ['ECONOMIC', 1, 1, near(86.87 / 90)],
      ['QUANTITY', 7, 2, near((5 + 2 * (957.86 / 1017.64)) / 7)],
    ])
  })

  // 一(三)1(1), 2(1). The years make 1128.14, so 2025 has none: 133.42 + 748.93 + 245.79 = 1128.14.
  it('restoration-targets-by-prefecture-and-year', async () => {
    const rows = await nodes('restoration-targets-by-prefecture-and-year')
    expect(rows.map((row) => [row.region.code, row.year, row.target, row.actual])).toEqual([
      ['520200', 2024, 251.21, null],
      ['520200', 2025, 265.51, null],
      ['520400', 2024, 65.79, null],
      ['520400', 2025, 143.71, null],
      ['522300', 2024, 22.92, null],
      ['522300', 2025, 58.96, null],
      ['522600', 2022, 67.93, null],
      ['522600', 2023, 457.67, null],
      ['522600', 2024, 73.56, null],
      ['522600', 2025, 0, null],
      ['522700', 2022, 65.49, null],
      ['522700', 2023, 291.26, null],
      ['522700', 2024, 172.23, null],
      ['522700', 2025, 0, null],
    ])
    expect(rows[0]?.targetEvidence).toEqual({ status: 'REPORTED', citations: citing('251.21公顷') })
  })

  // 附件2-2 rows 3, 23, 6, 21 and 8.
  it('over-completion', async () => {
    const rows = await nodes('over-completion')
    expect(rows.map(({ deviation }) => deviation)).toEqual(
      [266 / 80, 203.37 / 64, 123.74 / 48.03, 1778 / 750, 248.73 / 121.86].map((rate) => near(rate - 1)),
    )
  })

  // 一(三): 22 Jul → 15 Aug; 9 Nov → 28 Dec; 15 Nov → 11 Dec; 18 Jun → 17 Jul; 15 Nov → 11 Dec.
  it('days-from-receipt-to-issue', async () => {
    const { transfers } = await ask<{ transfers: { fundYear: number; amount: number; days: number }[] }>(
      app,
      shelf.get('days-from-receipt-to-issue')?.query ?? '',
    )
    expect(transfers.map(({ fundYear, amount, days }) => [fundYear, amount, days])).toEqual([
      [2022, 1.8, 24],
      [2023, 1, 49],
      [2025, 0.1, 26],
      [2024, 1, 29],
      [2025, 1, 26],
    ])
  })

  // 一(三)1(1): 1.68, 1.22; 2(1): 1.43, 0.43, 0.14 亿元. Tables 1 and 2: yearly targets.
  it('projects-walked-to-prefectures-and-years', async () => {
    const rows = await nodes('projects-walked-to-prefectures-and-years')
    expect(rows).toMatchObject([
      {
        fundsBy: [{ region: { code: '522600' }, budget: 16800 }, { budget: 12200 }],
        performanceBy: [
          { target: 133.42 },
          { target: 748.93 },
          { target: 245.79 },
          { year: 2025, target: 0 },
        ],
      },
      {
        fundsBy: [{ budget: 14300 }, { budget: 4300 }, { budget: 1400 }],
        performanceBy: [
          { year: 2024, target: 339.92 },
          { year: 2025, target: 468.18 },
        ],
      },
    ])
  })

  // 一(三)1(2): 0.12, 0.26, 0.38 of 0.76; 2(2): 0.13, 0.38 of 0.51 亿元. Received: only in total (二(一)2(2)).
  it('provincial-money-by-year', async () => {
    const rows = await nodes('provincial-money-by-year')
    expect(rows.map((row) => [row.year, row.project.id, row.budget, row.received])).toEqual([
      [2022, 'miaoling', 1200, null],
      [2023, 'miaoling', 2600, null],
      [2024, 'miaoling', 3800, null],
      [2024, 'panjiang', 1300, null],
      [2025, 'miaoling', 0, null],
      [2025, 'panjiang', 3800, null],
    ])
    expect(rows[0]?.evidence).toEqual({
      status: 'NOT_REPORTED',
      availableAt: ['苗岭山脉示范工程，贵州省，2022–2025 年，省级资金'],
    })
  })
})
