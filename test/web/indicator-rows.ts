import type { IndicatorSumsFragment, ResultFaceFragment } from 'web/generated/graphql.ts'

/** A row as the API answers it: 苗岭's pit treatment, annex 2-1, unless told otherwise. */
export const result = (change: Partial<ResultFaceFragment>): ResultFaceFragment => ({
  id: 'miaoling:520000:2022-2025:pit-treatment-area',
  project: { id: 'miaoling', shortName: '苗岭山脉示范工程', shortNameEn: null, region: { code: '520000' } },
  region: { code: '520000', name: '贵州省', nameEn: null },
  period: { from: 2022, to: 2025, cumulative: true },
  indicator: {
    id: 'pit-treatment-area',
    name: '采坑治理面积',
    nameEn: null,
    unit: '公顷',
    level1: 'OUTPUT',
    level2: 'QUANTITY',
  },
  target: { operator: 'AT_LEAST', value: 1017.64, max: null, text: '≥1017.64' },
  actual: { value: 957.86, text: '957.86' },
  targetEvidence: { status: 'REPORTED' },
  actualEvidence: { status: 'REPORTED' },
  completionRate: 957.86 / 1017.64,
  deviation: 957.86 / 1017.64 - 1,
  status: 'UNMET',
  weight: 8,
  score: 7.53,
  computedScore: 7.53,
  shortfallReason: null,
  ...change,
})

export const pit = result({})

/** 苗岭's unit cost: an upper limit, met. */
export const unitCost = result({
  id: 'miaoling:520000:2022-2025:unit-cost',
  indicator: {
    id: 'unit-cost',
    name: '单位成本控制数',
    nameEn: null,
    unit: '万元/公顷',
    level1: 'OUTPUT',
    level2: 'COST',
  },
  target: { operator: 'AT_MOST', value: 50, max: null, text: '≤50' },
  actual: { value: 43.68, text: '43.68' },
  completionRate: 50 / 43.68,
  deviation: 50 / 43.68 - 1,
  status: 'MET',
  weight: 5,
  score: 5,
  computedScore: 5,
})

export const sums = (change: Partial<IndicatorSumsFragment>): IndicatorSumsFragment => ({
  project: null,
  level1: null,
  level2: null,
  indicatorCount: 1,
  metCount: 1,
  unmetCount: 0,
  notReportedCount: 0,
  notEvaluatedCount: 0,
  completionRate: null,
  weight: null,
  score: null,
  computedScore: null,
  grade: null,
  evidence: { status: 'REPORTED' },
  ...change,
})
