import type { Check } from '../check.ts'
import { executionRatesIn } from './execution-rates.ts'
import { judgeRate, verdictOn } from './printed-rate.ts'

export const executionRate: Check = {
  id: 'execution-rate',
  kind: 'RATES',
  severity: 'ERROR',
  title: { zh: '执行率等于执行数除以同处的分母', en: 'An execution rate follows from its own amounts' },
  description: {
    zh: '每个执行率对照同一处写出的执行数与到位数（或预算数）之商，按写出的小数位四舍五入；只舍不入的另行列出。',
    en: 'Each execution rate against executed ÷ received (or budget) as printed at the same place, rounded to the printed places. Rates that were cut off have a check of their own.',
  },
  compare: (ledger) =>
    executionRatesIn(ledger)
      .filter((rate) => verdictOn(rate) !== 'TRUNCATED')
      .map((rate) =>
        judgeRate(rate, (printed, expected) => ({
          zh: `${rate.name.zh}写作 ${printed}，按 ${rate.numerator.text} ÷ ${rate.denominator.text}应为 ${expected}。`,
          en: `${rate.name.en}: printed ${printed}, but ${rate.numerator.text} ÷ ${rate.denominator.text} is ${expected}.`,
        })),
      ),
}
