import { beforeAll, describe, expect, it } from 'vitest'
import { dialects } from '../support/stores.ts'
import { type Ask, asker } from './ask.ts'

const CODES = ['520200', '520400', '522300', '522600', '522700']

describe.each(dialects)('compareRegions on %s', (dialect) => {
  let ask: Ask
  beforeAll(async () => {
    ask = await asker(dialect)
  })

  const compare = async (asked: string, fields: string) => {
    const { data, errors } = await ask(`{ compareRegions(${asked}) { ${fields} } }`)
    expect(errors).toEqual([])
    return data
  }
  const refusal = async (asked: string) => {
    const { errors } = await ask(`{ compareRegions(${asked}) { rows { region { code } } } }`)
    return errors[0]
  }

  it('central money: values, ranks, percentiles, differences from the median', async () => {
    const data = await compare(
      'metrics: [{ kind: BUDGET }], where: { sources: [CENTRAL] }',
      'metrics { reportedCount partialCount min median max metric { label unit higherIsBetter } } rows { region { code } values { value rank rankCertain percentile differenceFromMedian evidence { status citations { printed } } } }',
    )
    const row = (
      code: string,
      value: number,
      rank: number,
      percentile: number,
      difference: number,
      printed: string,
    ) => ({
      region: { code },
      values: [
        {
          ...{ value, rank, percentile, rankCertain: true, differenceFromMedian: difference },
          evidence: { status: 'REPORTED', citations: [{ printed }] },
        },
      ],
    })
    expect(data).toEqual({
      compareRegions: {
        metrics: [
          {
            ...{ reportedCount: 5, partialCount: 0, min: 1400, median: 12_200, max: 16_800 },
            metric: { label: '预算数', unit: '万元', higherIsBetter: null },
          },
        ],
        rows: [
          row('520200', 14_300, 2, 0.75, 2100, '1.43亿元'),
          row('520400', 4300, 4, 0.25, -7900, '0.43亿元'),
          row('522300', 1400, 5, 0, -10_800, '0.14 亿元'),
          row('522600', 16_800, 1, 1, 4600, '1.68亿元'),
          row('522700', 12_200, 3, 0.5, 0, '1.22亿元'),
        ],
      },
    })
  })

  it('how a figure stands is told without a look into the documents, as their evidence tells it', async () => {
    const indicator = 'ecological-restoration-area'
    const asked = (evidence: string) =>
      ask(`{ compareRegions(
        regions: ["520000", "520100", "522600", "522700"],
        metrics: [
          { kind: BUDGET }, { kind: EXECUTED }, { kind: EXECUTION_RATE }, { kind: COMPLETION_RATE }, { kind: SCORE },
          { kind: INDICATOR_TARGET, indicator: "${indicator}" },
          { kind: INDICATOR_COMPLETION, indicator: "${indicator}" },
          { kind: BUDGET_PER_TARGET, indicator: "${indicator}" }
        ]
      ) { rows { values { evidence { ${evidence} } } } } }`)
    const [alone, whole] = [await asked('status coverage'), await asked('status coverage availableAt')]
    expect([alone.errors, whole.errors]).toEqual([[], []])
    expect(whole.data).toMatchObject(Object(alone.data))
    expect(alone.statements).toBeLessThan(whole.statements)
  })

  it('what is only “at least” is marked: all money of a prefecture lacks what lies below the province', async () => {
    const data = await compare(
      'metrics: [{ kind: BUDGET, unit: YI_YUAN }], regions: ["522600"], language: EN',
      'metrics { partialCount metric { label unit } } rows { values { value rankCertain evidence { status coverage missing } } }',
    )
    expect(data).toEqual({
      compareRegions: {
        metrics: [{ partialCount: 1, metric: { label: 'Budget', unit: '100 million yuan' } }],
        rows: [
          {
            values: [
              {
                // 1.68 + 0.4 亿元
                ...{ value: 2.08, rankCertain: true },
                evidence: {
                  ...{ status: 'PARTIAL', coverage: expect.closeTo(5 / 6, 9) },
                  missing: ['Miaoling Mountains, Qiandongnan Prefecture, 2022–2025, sub-provincial funds'],
                },
              },
            ],
          },
        ],
      },
    })
  })

  it('what nobody reported by prefecture is unranked, and says where it is', async () => {
    const kinds = [
      'RECEIVED',
      'EXECUTED',
      'EXECUTION_RATE',
      'COMPLETION_RATE',
      'MET_SHARE',
      'SCORE',
      'GRADE_BAND',
    ]
    const data = await compare(
      `metrics: [${kinds.map((kind) => `{ kind: ${kind} }`)}], regions: ["520200"], where: { sources: [CENTRAL] }`,
      'metrics { reportedCount min median max } rows { values { value rank percentile differenceFromMedian evidence { status coverage availableAt } } }',
    )
    const nothing = { value: null, rank: null, percentile: null, differenceFromMedian: null }
    const missing = (...availableAt: string[]) => ({
      ...nothing,
      evidence: { status: 'NOT_REPORTED', coverage: 0, availableAt },
    })
    const money = missing('南北盘江示范工程，贵州省，2024–2025 年，中央资金')
    const results = missing('南北盘江示范工程，贵州省，2024–2025 年')
    expect(data).toEqual({
      compareRegions: {
        metrics: kinds.map(() => ({ reportedCount: 0, min: null, median: null, max: null })),
        rows: [{ values: [money, money, money, results, results, results, results] }],
      },
    })
  })

  it('one indicator, and the budget for each unit of it', async () => {
    const data = await compare(
      `metrics: [
        { kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }
        { kind: BUDGET_PER_TARGET, indicator: "ecological-restoration-area" }
      ], where: { sources: [CENTRAL] }`,
      'metrics { metric { label unit higherIsBetter indicator { id } } } rows { values { value rank evidence { status } } }',
    )
    // 万元 ÷ 公顷; the target of each is the sum of its years.
    const per = [14_300 / 516.72, 4300 / 209.5, 1400 / 81.88, 16_800 / 599.16, 12_200 / 528.98]
    const need = [516.72, 209.5, 81.88, 599.16, 528.98]
    const indicator = { id: 'ecological-restoration-area' }
    expect(data).toEqual({
      compareRegions: {
        metrics: [
          { metric: { label: '矿山生态修复面积 指标值', unit: '公顷', higherIsBetter: null, indicator } },
          {
            metric: {
              label: '矿山生态修复面积 单位目标预算',
              unit: '万元/公顷',
              higherIsBetter: false,
              indicator,
            },
          },
        ],
        rows: CODES.map((_, i) => ({
          values: [
            { value: need[i], rank: [3, 4, 5, 1, 2][i], evidence: { status: 'DERIVED' } },
            // Less is better: 17.10 (黔西南) comes first.
            {
              value: expect.closeTo(per[i] ?? 0, 9),
              rank: [4, 2, 1, 5, 3][i],
              evidence: { status: 'DERIVED' },
            },
          ],
        })),
      },
    })
  })

  it('a lower bound divided by another is nobody’s figure', async () => {
    const data = await compare(
      'metrics: [{ kind: BUDGET_PER_TARGET, indicator: "land-returned-to-use-area" }], regions: ["522600"], where: { sources: [CENTRAL] }',
      'rows { values { value evidence { status } } }',
    )
    // 67.93 + 423.93 + 62.88 ha are all that is known: nothing says that 2025 has none (1017.63 of 1017.64).
    expect(data).toEqual({
      compareRegions: { rows: [{ values: [{ value: null, evidence: { status: 'NOT_REPORTED' } }] }] },
    })
  })

  it('a whole project: rates and scores as the report has them', async () => {
    const data = await compare(
      `metrics: [
        { kind: EXECUTION_RATE } { kind: MET_SHARE } { kind: SCORE } { kind: GRADE_BAND }
        { kind: INDICATOR_COMPLETION, indicator: "pit-treatment-area" }
        { kind: INDICATOR_COMPLETION, indicator: "unit-cost" }
        { kind: INDICATOR_ACTUAL, indicator: "unit-cost" }
      ], level: PROVINCE, where: { projects: ["miaoling"] }`,
      'metrics { metric { higherIsBetter unit } } rows { region { name } values { value } }',
    )
    expect(data).toEqual({
      compareRegions: {
        metrics: [
          { metric: { higherIsBetter: true, unit: null } },
          { metric: { higherIsBetter: true, unit: null } },
          { metric: { higherIsBetter: true, unit: '分' } },
          { metric: { higherIsBetter: true, unit: null } },
          { metric: { higherIsBetter: true, unit: null } },
          { metric: { higherIsBetter: true, unit: null } },
          { metric: { higherIsBetter: false, unit: '万元/公顷' } },
        ],
        rows: [
          {
            region: { name: '贵州省' },
            values: [
              { value: expect.closeTo(26_369.18 / 39_700, 12) },
              // 12 met, 3 not; aftercare was not evaluated.
              { value: 12 / 15 },
              // 8 × 5 + 7.53 × 2 + 5 × 7 + 4.83 + 4 = 98.89 of 100: 优.
              { value: expect.closeTo(98.89, 9) },
              { value: 1 },
              { value: expect.closeTo(957.86 / 1017.64, 12) },
              { value: expect.closeTo(50 / 43.68, 12) },
              { value: 43.68 },
            ],
          },
        ],
      },
    })
  })

  it('two projects: amounts are summed first, percentages are nobody’s', async () => {
    const data = await compare(
      `metrics: [
        { kind: INDICATOR_COMPLETION, indicator: "ecological-restoration-area" }
        { kind: INDICATOR_TARGET, indicator: "plant-survival-rate" }
      ], regions: ["520000"]`,
      'rows { values { value evidence { status } } }',
    )
    const completion = (1279.63 + 1091.84) / (1128.14 + 808.1)
    expect(data).toEqual({
      compareRegions: {
        rows: [
          {
            values: [
              { value: expect.closeTo(completion, 12), evidence: { status: 'DERIVED' } },
              { value: null, evidence: { status: 'NOT_APPLICABLE' } },
            ],
          },
        ],
      },
    })
  })

  it('an indicator that the project does not have is not applicable; outside the programme is a third thing', async () => {
    const data = await compare(
      'metrics: [{ kind: INDICATOR_TARGET, indicator: "new-cropland-area" }], regions: ["520100", "520200", "522600"]',
      'rows { region { code } values { value rank evidence { status } } }',
    )
    const row = (code: string, status: string) => ({
      region: { code },
      values: [{ value: null, rank: null, evidence: { status } }],
    })
    expect(data).toEqual({
      compareRegions: {
        rows: [
          row('520100', 'NOT_IN_PROGRAMME'),
          row('520200', 'NOT_REPORTED'),
          row('522600', 'NOT_APPLICABLE'),
        ],
      },
    })
  })

  it('without names, all prefectures that take part in the projects and years in question', async () => {
    const codes = async (asked: string) =>
      compare(`metrics: [{ kind: BUDGET }], ${asked}`, 'rows { region { code } }')
    const rows = (...all: string[]) => ({
      compareRegions: { rows: all.map((code) => ({ region: { code } })) },
    })
    expect(await codes('level: PREFECTURE')).toEqual(rows(...CODES))
    expect(await codes('where: { projects: ["miaoling"] }')).toEqual(rows('522600', '522700'))
    expect(await codes('where: { years: { to: 2023 } }')).toEqual(rows('522600', '522700'))
    expect(await codes('where: { regions: ["520000"] }')).toEqual(rows(...CODES))
    expect(await codes('regions: ["520000"], level: PREFECTURE')).toEqual(rows(...CODES))
    expect(await codes('level: PROVINCE')).toEqual(rows('520000'))
    expect(await codes('level: COUNTY')).toEqual(rows())
  })

  it('asks the store once for each family of metrics, however many regions and metrics there are', async () => {
    const target = (id: string) => `{ kind: INDICATOR_TARGET, indicator: "${id}" }`
    const families = [
      '{ kind: BUDGET } { kind: EXECUTED } { kind: EXECUTION_RATE }',
      '{ kind: SCORE } { kind: MET_SHARE } { kind: COMPLETION_RATE }',
      [target('ecological-restoration-area'), target('abandoned-mines-restored')].join(' '),
    ]
    const count = async (metrics: string, fields = 'value rank') =>
      (await ask(`{ compareRegions(metrics: [${metrics}]) { rows { values { ${fields} } } } }`)).statements
    expect(await Promise.all(families.map((metrics) => count(metrics)))).toEqual([1, 1, 1])
    expect(await count(families.join(' '))).toBe(3)
    // Evidence of all regions: the cells and the facts of each family.
    expect(await count(families.join(' '), 'evidence { status }')).toBeLessThanOrEqual(14)
  })

  it('peers: those most alike by target, with the distance', async () => {
    const data = await compare(
      `metrics: [{ kind: BUDGET }], where: { sources: [CENTRAL] },
       nearest: { to: "520200", k: 2, by: [{ kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }] }`,
      'rows { region { code } distance } unplaced { code }',
    )
    // Span 599.16 − 81.88 = 517.28; 黔南 is 12.26 away, 黔东南 82.44.
    expect(data).toEqual({
      compareRegions: {
        rows: [
          { region: { code: '520200' }, distance: 0 },
          { region: { code: '522700' }, distance: expect.closeTo(12.26 / 517.28, 9) },
          { region: { code: '522600' }, distance: expect.closeTo(82.44 / 517.28, 9) },
        ],
        unplaced: [],
      },
    })
  })

  it('peers by a figure that some do not report: those cannot be placed', async () => {
    const by = '{ kind: INDICATOR_TARGET, indicator: "slope-treatment-area" }'
    const data = await compare(
      `metrics: [{ kind: BUDGET }], nearest: { to: "520200", k: 9, by: [${by}] }`,
      'rows { region { code } } unplaced { code }',
    )
    expect(data).toEqual({
      compareRegions: {
        rows: [
          { region: { code: '520200' } },
          { region: { code: '520400' } },
          { region: { code: '522300' } },
        ],
        unplaced: [{ code: '522600' }, { code: '522700' }],
      },
    })
    expect(
      await refusal(`metrics: [{ kind: BUDGET }], nearest: { to: "522600", k: 2, by: [${by}] }`),
    ).toMatchObject({
      code: 'FACTOR_NOT_REPORTED',
      argument: 'nearest.by[0]',
    })
  })

  it.each([
    ['metrics: []', 'BAD_METRIC', 'metrics'],
    ['metrics: [{ kind: BUDGET }, { kind: BUDGET }]', 'BAD_METRIC', 'metrics[1]'],
    ['metrics: [{ kind: INDICATOR_TARGET }]', 'BAD_METRIC', 'metrics[0].indicator'],
    ['metrics: [{ kind: BUDGET_PER_TARGET }]', 'BAD_METRIC', 'metrics[0].indicator'],
    ['metrics: [{ kind: BUDGET, indicator: "unit-cost" }]', 'BAD_METRIC', 'metrics[0].indicator'],
    ['metrics: [{ kind: SCORE, unit: YUAN }]', 'BAD_METRIC', 'metrics[0].unit'],
    [
      'metrics: [{ kind: INDICATOR_TARGET, indicator: "unit-costs" }]',
      'UNKNOWN_INDICATOR',
      'metrics[0].indicator',
    ],
    ['metrics: [{ kind: BUDGET }], regions: ["522601x"]', 'UNKNOWN_REGION', 'regions'],
    ['metrics: [{ kind: BUDGET }], regions: []', 'BAD_FILTER', 'regions'],
    [
      'metrics: [{ kind: BUDGET }], regions: ["522600"], where: { regions: ["522600"] }',
      'BAD_FILTER',
      'where.regions',
    ],
    [
      'metrics: [{ kind: BUDGET }], level: COUNTY, where: { regionLevel: PROVINCE }',
      'BAD_FILTER',
      'where.regionLevel',
    ],
    ['metrics: [{ kind: BUDGET }], where: { regions: ["520100"] }', 'BAD_FILTER', 'where.regions'],
    ['metrics: [{ kind: BUDGET }], where: { projects: ["miaolin"] }', 'UNKNOWN_PROJECT', 'where.projects'],
    ['metrics: [{ kind: BUDGET }], where: { years: { from: 2025, to: 2022 } }', 'BAD_RANGE', 'where.years'],
    [
      'metrics: [{ kind: BUDGET }], nearest: { to: "1", by: [{ kind: BUDGET }] }',
      'UNKNOWN_REGION',
      'nearest.to',
    ],
    [
      'metrics: [{ kind: BUDGET }], nearest: { to: "522600", k: 0, by: [{ kind: BUDGET }] }',
      'BAD_FILTER',
      'nearest.k',
    ],
    ['metrics: [{ kind: BUDGET }], nearest: { to: "522600", by: [] }', 'BAD_METRIC', 'nearest.by'],
  ])('refuses %s', async (asked, code, argument) => {
    const error = await refusal(asked)
    expect(error).toMatchObject({ code, argument })
    expect(error?.hint).toEqual(expect.any(String))
  })
})
