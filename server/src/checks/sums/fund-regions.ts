import type { Check } from '../check.ts'
import { judgeFundParts, regionParts } from './fund-parts.ts'

export const fundRegions: Check = {
  id: 'fund-regions',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各市(州)资金合计等于全省', en: 'Money by prefecture adds up to that of the province' },
  description: {
    zh: '分配到各市(州)的金额之和，对照同一项目、期间、来源和口径的全省金额。',
    en: 'Amounts of the prefectures against the amount of the province for the same project, period, source and measure.',
  },
  compare: (ledger) =>
    ledger.funds.flatMap((whole) =>
      judgeFundParts(ledger, whole, regionParts(ledger, whole), {
        partsAre: { zh: '各市(州)', en: 'prefectures' },
        wholeIs: { zh: '全省', en: 'amount of the province' },
      }),
    ),
}
