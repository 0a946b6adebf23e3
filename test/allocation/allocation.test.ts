import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, asker } from '../comparison/ask.ts'
import { dialects } from '../support/stores.ts'

const NEED = '{ metric: { kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }, weight: 1 }'
const LAST = '{ metric: { kind: BUDGET }, weight: 1 }'
const CENTRAL = 'where: { sources: [CENTRAL] }'

interface PlanData {
  allocation: {
    pool: number
    shares: { region: { code: string }; proposed: number; [field: string]: unknown }[]
    warnings: string[]
    explanation: string
    excluded: { region: { code: string }; reason: string }[]
  }
}

describe.each(dialects)('allocation on %s', (dialect) => {
  let ask: Ask
  beforeAll(async () => {
    ask = await asker(dialect)
  })

  const plan = async (input: string, fields = '', language = 'ZH') => {
    const { data, errors } = await ask(
      `{ allocation(input: { pool: 30000000, unit: YUAN, ${input} }, language: ${language}) {
        pool(unit: YUAN) excluded { region { code } reason } warnings explanation
        shares { region { code } proposed(unit: YUAN) ${fields} } } }`,
    )
    expect(errors).toEqual([])
    return (data as PlanData).allocation
  }
  const amounts = ({ shares }: PlanData['allocation']) => shares.map(({ proposed }) => proposed)
  const refusal = async (input: string, language = 'EN') =>
    (await ask(`{ allocation(input: { ${input} }, language: ${language}) { pool } }`)).errors[0]

  // 六盘水, 安顺, 黔西南, 黔东南, 黔南; the arithmetic stands in test/rules/allocation.test.ts.
  it.each([
    ['by need', [NEED], [8_006_032.31, 3_245_981.9, 1_268_644.38, 9_283_353.31, 8_195_988.1]],
    ['by the last split', [LAST], [8_755_102.04, 2_632_653.06, 857_142.86, 10_285_714.29, 7_469_387.75]],
    ['half and half', [NEED, LAST], [8_380_567.18, 2_939_317.48, 1_062_893.62, 9_784_533.79, 7_832_687.93]],
  ])('30,000,000 元 %s', async (_, factors, expected) => {
    const dealt = await plan(`${CENTRAL}, factors: [${factors}]`)
    expect(amounts(dealt)).toEqual(expected)
    expect(dealt.shares.map(({ region }) => region.code)).toEqual([
      '520200',
      '520400',
      '522300',
      '522600',
      '522700',
    ])
    expect(dealt.excluded).toEqual([])
  })

  it('says what everybody got before, what each factor brings, and how sure the rank is', async () => {
    const dealt = await plan(
      `${CENTRAL}, baseline: SPLIT, allWeights: true, factors: [${NEED}, ${LAST}]`,
      `baseline(unit: YUAN) change(unit: YUAN) share rank rankRange rankRangeAllWeights bound equalPoints
       indistinguishableFrom { code } baselineEvidence { status }
       contributions { metric { kind label unit } value normalized points imputed evidence { status } }`,
    )
    expect(dealt.shares[0]).toEqual({
      region: { code: '520200' },
      proposed: 8_380_567.18,
      baseline: 8_755_102.04,
      change: expect.closeTo(-374_534.86, 6),
      share: expect.closeTo(8_380_567.18 / 30_000_000, 12),
      rank: 2,
      rankRange: [2, 2],
      rankRangeAllWeights: [2, 3],
      bound: null,
      equalPoints: 0,
      indistinguishableFrom: [],
      baselineEvidence: { status: 'REPORTED' },
      contributions: [
        {
          metric: { kind: 'INDICATOR_TARGET', label: '矿山生态修复面积 指标值', unit: '公顷' },
          value: 516.72,
          normalized: expect.closeTo(516.72 / 1936.24, 12),
          points: expect.closeTo((50 * 516.72) / 1936.24, 10),
          imputed: false,
          evidence: { status: 'DERIVED' },
        },
        {
          metric: { kind: 'BUDGET', label: '预算数', unit: '万元' },
          value: 14_300,
          normalized: expect.closeTo(143 / 490, 12),
          points: expect.closeTo((50 * 143) / 490, 10),
          imputed: false,
          evidence: { status: 'REPORTED' },
        },
      ],
    })
    expect(dealt.warnings).toEqual([])
  })

  it('explains itself with its numbers', async () => {
    const { explanation } = await plan(`${CENTRAL}, equalShare: 0.1, factors: [${NEED}]`)
    expect(explanation.split('\n')).toEqual([
      '资金池 30,000,000 元，在 5 个地区之间分配。份额 = 10% ÷ 5 + 90% × Σ 权重 ×（该地区值 ÷ 各地区值之和）；反向因素以倒数代替数值。',
      '因素“矿山生态修复面积 指标值”：权重 100%，各地区值之和 1,936.24 公顷。',
      // 0.02 + 0.9 × 516.72 ÷ 1936.24
      '六盘水市：10% ÷ 5 + 90% × 26.6868% = 26.0181% → 7,805,429.08 元',
      expect.stringMatching(/^安顺市：/),
      expect.stringMatching(/^黔西南/),
      expect.stringMatching(/^黔东南/),
      expect.stringMatching(/^黔南/),
      '金额舍至分，余下的逐分给尾数最大的地区，尾数相同的按行政区划代码从小到大；合计恰为 30,000,000 元。本测算供参考，不替代决策。',
    ])
    const english = await plan(`${CENTRAL}, factors: [${NEED}]`, '', 'EN')
    expect(english.explanation).toContain('Liupanshui: 100% × 26.6868% = 26.6868% → 8,006,032.31 yuan')
    expect(english.explanation).toContain('30,000,000 yuan are dealt out to 5 regions.')
    expect(english.explanation).toContain('they sum to 30,000,000 yuan exactly')
    expect(english.explanation).toContain('This informs and does not decide.')
  })

  it('keeps floor and cap, and says who is held', async () => {
    const dealt = await plan(
      `${CENTRAL}, baseline: SPLIT, floor: 0.8, cap: 1.1, factors: [${NEED}]`,
      'bound formula(unit: YUAN)',
    )
    expect(amounts(dealt)).toEqual([8_309_574.22, 2_895_918.36, 942_857.14, 9_635_323.76, 8_216_326.52])
    expect(dealt.shares.map(({ bound }) => bound)).toEqual([null, 'CAP', 'CAP', null, 'CAP'])
    expect(dealt.explanation).toContain(
      '限额：保底 80%、封顶 110%（占基数的比例；基数为本资金池按下列预算数比例折算：中央资金预算数）',
    )
    expect(dealt.explanation).toContain('→ 按封顶 2,895,918.36 元')
  })

  it('refuses what cannot be kept, with the numbers', async () => {
    expect(
      await refusal(`pool: 3000, ${CENTRAL}, holdHarmless: true, factors: [${NEED}]`, 'ZH'),
    ).toMatchObject({
      code: 'ALLOCATION_INFEASIBLE',
      message:
        '保底合计 49,000 万元（基数合计 49,000 万元 的 100%），资金池只有 3,000 万元，还差 46,000 万元，无法同时满足。',
      hint: expect.stringContaining('6.12%'),
    })
    expect(await refusal(`pool: 60000, ${CENTRAL}, cap: 1.2, factors: [${NEED}]`)).toMatchObject({
      code: 'ALLOCATION_INFEASIBLE',
      message:
        'With a cap of 120% of the baseline the regions can take 588,000,000 yuan of a pool of 600,000,000 yuan; 12,000,000 yuan would be left over.',
    })
  })

  it('refuses a factor that nobody reports by prefecture, and says where it is', async () => {
    const factor = (kind: string) =>
      `pool: 3000, ${CENTRAL}, factors: [{ metric: { kind: ${kind} }, weight: 1 }]`
    expect(await refusal(factor('EXECUTION_RATE'), 'ZH')).toEqual({
      code: 'FACTOR_NOT_REPORTED',
      argument: 'input.factors[0].metric',
      message:
        '“预算执行率”不能作为分配因素：没有一个地区报告了它（六盘水市、安顺市、黔西南布依族苗族自治州、黔东南苗族侗族自治州、黔南布依族苗族自治州）。',
      hint: '有报告的是：南北盘江示范工程，贵州省，2024–2025 年，中央资金；苗岭山脉示范工程，贵州省，2022–2025 年，中央资金。导入各地区的自评后即可使用。',
    })
    for (const kind of ['EXECUTED', 'COMPLETION_RATE', 'SCORE', 'GRADE_BAND', 'MET_SHARE']) {
      expect(await refusal(factor(kind))).toMatchObject({
        code: 'FACTOR_NOT_REPORTED',
        hint: expect.stringContaining('Miaoling Mountains, Guizhou, 2022–2025'),
      })
    }
  })

  describe('a factor that only some have', () => {
    const slopes = '{ metric: { kind: INDICATOR_TARGET, indicator: "pit-treatment-area" }, weight: 1 }'
    const people = '{ metric: { kind: INDICATOR_TARGET, indicator: "living-environment-people" }, weight: 1 }'

    it('leaves the others out, loudly', async () => {
      const dealt = await plan(`${CENTRAL}, factors: [${people}]`)
      // 万人: 1.5 + 1.4; 0.4 + 0.75; 0.1 + 0.35; together 4.5. 3e9 分 × 2.9 ÷ 4.5 = 1,933,333,333.33; × 1.15: 766,666,666.67.
      expect(dealt.shares).toEqual([
        { region: { code: '520200' }, proposed: 19_333_333.33 },
        { region: { code: '520400' }, proposed: 7_666_666.67 },
        { region: { code: '522300' }, proposed: 3_000_000 },
      ])
      expect(dealt.excluded).toEqual([
        { region: { code: '522600' }, reason: '未报告“人居环境改善 指标值”。' },
        { region: { code: '522700' }, reason: '未报告“人居环境改善 指标值”。' },
      ])
      expect(dealt.warnings[0]).toBe(
        '黔东南苗族侗族自治州未参与分配，不得资金：未报告“人居环境改善 指标值”。',
      )
    })

    it('or gives them the median, as loudly', async () => {
      const dealt = await plan(
        `${CENTRAL}, missing: MEDIAN, factors: [${people}]`,
        'contributions { value imputed normalized }',
      )
      // The median of 2.9, 1.15 and 0.45 is 1.15; the sum 4.5 + 2.3 = 6.8.
      expect(dealt.shares[3]).toMatchObject({
        region: { code: '522600' },
        contributions: [{ value: null, imputed: true, normalized: expect.closeTo(1.15 / 6.8, 12) }],
      })
      expect(dealt.excluded).toEqual([])
      expect(dealt.warnings[0]).toBe(
        '黔东南苗族侗族自治州、黔南布依族苗族自治州未报告“人居环境改善 指标值”，以其他地区的中位数代替，不是实际数。',
      )
    })

    it('marks a value of which only a part is reported', async () => {
      const dealt = await plan(`${CENTRAL}, factors: [${slopes}]`)
      expect(dealt.warnings[0]).toContain('“采坑治理面积 指标值”只报告了一部分')
      expect(dealt.warnings[0]).toMatch(/^黔东南苗族侗族自治州、黔南布依族苗族自治州的/)
    })
  })

  it('a region outside the programme is left out by name', async () => {
    const dealt = await plan(`${CENTRAL}, regions: ["520100", "522600"], factors: [${NEED}]`)
    expect(amounts(dealt)).toEqual([30_000_000])
    expect(dealt.excluded).toEqual([{ region: { code: '520100' }, reason: '不在项目范围。' }])
  })

  it('says when the baseline is “at least”, and when it is of another size', async () => {
    const { warnings } = await plan(`factors: [${NEED}]`, '', 'EN')
    expect(warnings).toEqual([
      expect.stringContaining('Only a part of the budget of Liupanshui, Anshun, Qianxinan Prefecture'),
      expect.stringContaining('is not the sum of the baselines'),
    ])
  })

  it.each([
    ['pool: 0, factors: []', 'BAD_ALLOCATION', 'input.pool'],
    ['pool: -3000, factors: []', 'BAD_ALLOCATION', 'input.pool'],
    ['pool: 0.001, unit: YUAN, factors: []', 'BAD_ALLOCATION', 'input.pool'],
    ['pool: 1e300, factors: []', 'BAD_ALLOCATION', 'input.pool'],
    ['pool: 3000, factors: []', 'BAD_ALLOCATION', 'input.factors'],
    [`pool: 3000, factors: [{ metric: { kind: BUDGET }, weight: 0 }]`, 'BAD_ALLOCATION', 'input.factors'],
    [
      `pool: 3000, factors: [{ metric: { kind: BUDGET }, weight: -1 }]`,
      'BAD_ALLOCATION',
      'input.factors[0].weight',
    ],
    [`pool: 3000, factors: [${LAST}, ${LAST}]`, 'BAD_ALLOCATION', 'input.factors[1]'],
    [`pool: 3000, equalShare: 1.2, factors: [${LAST}]`, 'BAD_ALLOCATION', 'input.equalShare'],
    [`pool: 3000, floor: -0.1, factors: [${LAST}]`, 'BAD_ALLOCATION', 'input.floor'],
    [`pool: 3000, floor: 1.2, cap: 1.1, factors: [${LAST}]`, 'BAD_ALLOCATION', 'input.floor'],
    [`pool: 3000, holdHarmless: true, cap: 0.9, factors: [${LAST}]`, 'BAD_ALLOCATION', 'input.floor'],
    [`pool: 3000, regions: ["520100"], factors: [${LAST}]`, 'BAD_ALLOCATION', 'input.regions'],
    [`pool: 3000, regions: ["520000", "522600"], factors: [${LAST}]`, 'BAD_FILTER', 'input.regions'],
    [`pool: 3000, level: COUNTY, factors: [${LAST}]`, 'BAD_FILTER', 'input.level'],
    [
      'pool: 3000, factors: [{ metric: { kind: INDICATOR_TARGET }, weight: 1 }]',
      'BAD_METRIC',
      'input.factors[0].metric.indicator',
    ],
    [`pool: 3000, regions: ["1"], factors: [${LAST}]`, 'UNKNOWN_REGION', 'regions'],
  ])('refuses { %s }', async (input, code, argument) => {
    const error = await refusal(input)
    expect(error).toMatchObject({ code, argument })
    expect(error?.hint).toEqual(expect.any(String))
  })
})
