import type { Check } from '../check.ts'
import { yearParts } from './fund-parts.ts'
import { additives, judgeIndicatorParts } from './indicator-parts.ts'

export const indicatorYears: Check = {
  id: 'indicator-years',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各年指标合计等于累计', en: 'Indicators by year add up to the cumulative figure' },
  description: {
    zh: '可相加的指标（面积、个数、人数）各年的目标或完成值之和，对照累计值。',
    en: 'Targets or actuals by year of indicators that add up (areas, counts, people) against the cumulative figure.',
  },
  compare(ledger) {
    const all = additives(ledger)
    return all.flatMap((whole) =>
      judgeIndicatorParts(ledger, all, whole, yearParts(ledger, whole), {
        partsAre: { zh: '各年', en: 'years' },
        wholeIs: { zh: '累计', en: 'cumulative figure' },
      }),
    )
  },
}
