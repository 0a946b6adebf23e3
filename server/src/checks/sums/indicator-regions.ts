import type { Check } from '../check.ts'
import { regionParts } from './fund-parts.ts'
import { additives, judgeIndicatorParts } from './indicator-parts.ts'

export const indicatorRegions: Check = {
  id: 'indicator-regions',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各市(州)指标合计等于全省', en: 'Indicators by prefecture add up to the province' },
  description: {
    zh: '可相加的指标各市(州)的目标或完成值之和，对照同一期间的全省值。',
    en: 'Targets or actuals of the prefectures, of indicators that add up, against the figure of the province in the same period.',
  },
  compare(ledger) {
    const all = additives(ledger)
    return all.flatMap((whole) =>
      judgeIndicatorParts(ledger, all, whole, regionParts(ledger, whole), {
        partsAre: { zh: '各市(州)', en: 'prefectures' },
        wholeIs: { zh: '全省', en: 'figure of the province' },
      }),
    )
  },
}
