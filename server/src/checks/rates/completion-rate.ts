import type { Check } from '../check.ts'
import { completionRatesIn, isActualItself } from './completion-rates.ts'
import { judgeRate, verdictOn } from './printed-rate.ts'

export const completionRate: Check = {
  id: 'completion-rate',
  kind: 'RATES',
  severity: 'ERROR',
  title: { zh: '完成率等于完成值除以目标值', en: 'A completion rate follows from target and actual' },
  description: {
    zh: '正文写出的单项指标完成率，对照自评表中完成值与目标值之商（“≤”的指标相反）；只舍不入的、把完成值写作完成率的另行列出。',
    en: 'Each completion rate of the prose against actual ÷ target of the table (the other way round for “≤”). Rates that were cut off, and actuals put down as rates, have checks of their own.',
  },
  compare: (ledger) =>
    completionRatesIn(ledger)
      .filter((rate) => verdictOn(rate) !== 'TRUNCATED' && !isActualItself(ledger, rate))
      .map((rate) =>
        judgeRate(rate, (printed, expected) => ({
          zh: `${rate.name.zh}写作 ${printed}，按 ${rate.numerator.text} ÷ ${rate.denominator.text}应为 ${expected}。`,
          en: `${rate.name.en}: printed ${printed}, but ${rate.numerator.text} ÷ ${rate.denominator.text} is ${expected}.`,
        })),
      ),
}
