import type { Check } from '../check.ts'
import type { Ledger } from '../ledger.ts'
import { completionRatesIn } from './completion-rates.ts'
import { disbursementRatesIn } from './disbursement-rates.ts'
import { executionRatesIn } from './execution-rates.ts'
import { judgeRate, type PrintedRate, verdictOn } from './printed-rate.ts'

const ratesIn = (ledger: Ledger): PrintedRate[] => [
  ...executionRatesIn(ledger),
  ...completionRatesIn(ledger),
  ...disbursementRatesIn(ledger),
]

export const rateTruncated: Check = {
  id: 'rate-truncated',
  kind: 'RATES',
  severity: 'WARNING',
  title: { zh: '比率四舍五入，不截尾', en: 'Rates are rounded, not cut off' },
  description: {
    zh: '每个可重算的比率：末位是四舍五入得来的为相符，只舍不入的列出；连舍带入都对不上的由其他核验列出。',
    en: 'Every rate that can be recomputed: rounded in its last place passes, cut off is told here; wrong either way is told by the other checks.',
  },
  compare: (ledger) =>
    ratesIn(ledger)
      .filter((rate) => verdictOn(rate) !== 'WRONG')
      .map((rate) =>
        judgeRate(rate, (printed, expected) => ({
          zh: `${rate.name.zh}写作 ${printed}，是截去尾数所得，四舍五入应为 ${expected}。`,
          en: `${rate.name.en}: printed ${printed}, which was cut off; rounded it is ${expected}.`,
        })),
      ),
}
