import type { Check } from '../check.ts'
import { judgeFundParts, yearParts } from './fund-parts.ts'

export const fundYears: Check = {
  id: 'fund-years',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各年资金合计等于累计', en: 'Money by year adds up to the cumulative amount' },
  description: {
    zh: '同一项目、地区、来源和口径（预算、到位、执行）的各年金额之和，对照累计金额；没有数字的年份，只在其余各年已合成累计数时视为零。',
    en: 'Amounts by year of one project, region, source and measure against their cumulative amount. A year without a figure counts as zero only where the others make up the whole.',
  },
  compare: (ledger) =>
    ledger.funds.flatMap((whole) =>
      judgeFundParts(ledger, whole, yearParts(ledger, whole), {
        partsAre: { zh: '各年', en: 'years' },
        wholeIs: { zh: '累计', en: 'cumulative amount' },
      }),
    ),
}
