import type { FindingFaceFragment } from 'web/generated/graphql.ts'

const report = { id: 'guizhou-2025-self-evaluation', title: '绩效自评报告' }

type Place = Omit<FindingFaceFragment['citations'][number], 'document'>

/** A place in the report, as the API answers it. */
export const place = (
  locator: string,
  printed: string | null,
  unit: string | null,
): Place & { document: typeof report } => ({
  locator,
  printed,
  unit,
  document: report,
})

/** A finding as the API answers it: 南北盘江's reclaimed land (annex 2-2, row 11) against the sum of its kinds. */
export const finding = (change: Partial<FindingFaceFragment>): FindingFaceFragment => ({
  id: 'guizhou-2025:relation-sum:panjiang-land-reclaimed',
  severity: 'WARNING',
  check: { id: 'relation-sum', kind: 'PLAUSIBILITY', title: '指标等于其各部分之和' },
  project: { id: 'panjiang', shortName: '南北盘江示范工程', shortNameEn: null },
  region: { code: '520000' },
  period: { from: 2024, to: 2025 },
  indicator: { id: 'land-reclaimed-area', name: '土地复垦面积', nameEn: null },
  source: null,
  measure: null,
  transfer: null,
  message: '土地复垦面积实际完成 391.95 公顷，新增耕地、林地、草地合计 486.18 公顷。',
  expected: '486.18 公顷',
  found: '391.95 公顷',
  difference: -94.23,
  tolerance: 0.02,
  recomputation: '123.74 + 248.73 + 113.71 = 486.18 公顷；关系由转录人推断：目标值恰相等',
  citations: [
    place('附件2-2 绩效指标 行11', '391.95', '公顷'),
    place('附件2-2 绩效指标 行6', '123.74', '公顷'),
  ],
  answer: null,
  mayAnswer: false,
  sinceRelease: 1,
  sameAsLastRelease: false,
  ...change,
})

/** 苗岭's prose counts 17 quantity indicators, its table has 7: about no indicator. */
export const miscount = finding({
  id: 'guizhou-2025:counts-against-table:miaoling-2-4-1-indicator-count',
  severity: 'ERROR',
  check: { id: 'counts-against-table', kind: 'SCORES', title: '正文项数与自评表一致' },
  project: { id: 'miaoling', shortName: '苗岭山脉示范工程', shortNameEn: null },
  period: { from: 2022, to: 2025 },
  indicator: null,
  message: '苗岭山脉示范工程数量指标共计 17 项，自评表中该类为 7 项。',
  expected: '7 项',
  found: '17 项',
  difference: 10,
  tolerance: 0,
  recomputation: null,
  citations: [place('二(四)1(1)', '17 项', '项'), place('附件2-1 绩效指标 行6', '957.86', '公顷')],
})

/** 苗岭's local budget is 10700 万元, of which the report names 7600, the provincial ones. */
export const localGap = finding({
  id: 'guizhou-2025:fund-sources:miaoling:520000:2022-2025:LOCAL:BUDGET',
  severity: 'INFO',
  check: { id: 'fund-sources', kind: 'SUMS', title: '各来源资金合计等于总额' },
  project: { id: 'miaoling', shortName: '苗岭山脉示范工程', shortNameEn: null },
  period: { from: 2022, to: 2025 },
  indicator: null,
  source: 'LOCAL',
  measure: 'BUDGET',
  expected: '7600 万元',
  found: '10700 万元',
  difference: 3100,
  citations: [place('附件2-1 资金投入 地方', '10700', '万元')],
})

/** All projects' provincial execution rate is cut off, 37.79 % for 37.80 %. */
export const cutOff = finding({
  id: 'guizhou-2025:rate-truncated:both-2-1-2-execution-rate-provincial',
  check: { id: 'rate-truncated', kind: 'RATES', title: '比率四舍五入，不截尾' },
  project: null,
  period: { from: 2022, to: 2025 },
  indicator: null,
  source: 'PROVINCIAL',
  measure: 'EXECUTED',
  citations: [place('二(一)2', '37.79%', '%')],
})

/** 苗岭's central money of 2023 came on 2022-11-09 and went on 2022-12-28: 21 + 28 = 49 days. */
export const lateTransfer = finding({
  id: 'guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125',
  severity: 'ERROR',
  check: { id: 'transfer-days', kind: 'TIME', title: '中央资金 30 天内下达' },
  project: { id: 'miaoling', shortName: '苗岭山脉示范工程', shortNameEn: null },
  period: { from: 2023, to: 2023 },
  indicator: null,
  transfer: 'miaoling:2023:caizihuan-2022-125',
  expected: '≤30',
  found: '49',
  difference: 19,
  citations: [place('一(三)1(1)', '1亿元', '亿元')],
})

/** 苗岭's local money, said to be paid in time, is executed to 17.16 %. */
export const slowMoney = finding({
  id: 'guizhou-2025:paid-in-time:miaoling:LOCAL',
  check: { id: 'paid-in-time', kind: 'CONTRADICTIONS', title: '称及时支付的资金执行率不低于 60%' },
  project: { id: 'miaoling', shortName: '苗岭山脉示范工程', shortNameEn: null },
  period: { from: 2022, to: 2025 },
  indicator: null,
  source: 'LOCAL',
  measure: 'EXECUTED',
  message: '称及时支付，地方资金执行率只有 17.16%，低于 60%。',
  expected: '≥60%',
  found: '17.16%',
  difference: -42.84,
  tolerance: null,
  recomputation: '1835.86 万元 ÷ 10700 万元 = 17.16%',
  citations: [
    place('附件2-1 资金投入 地方', '1835.86', '万元'),
    place('附件2-1 资金投入 地方', '10700', '万元'),
    place('附件2-1 资金管理情况 支出责任履行情况', null, null),
  ],
})
