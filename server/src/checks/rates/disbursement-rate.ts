import type { Check } from '../check.ts'
import { disbursementRatesIn } from './disbursement-rates.ts'
import { judgeRate, verdictOn } from './printed-rate.ts'

export const disbursementRate: Check = {
  id: 'disbursement-rate',
  kind: 'RATES',
  severity: 'ERROR',
  title: { zh: '拨付率等于分配数除以收到数', en: 'A disbursement rate follows from what was passed on' },
  description: {
    zh: '正文写出的拨付率，对照分配到各市(州)的金额之和与省收到的金额之商。',
    en: 'The disbursement rate of the prose against what the prefectures were given ÷ what the province received.',
  },
  compare: (ledger) =>
    disbursementRatesIn(ledger)
      .filter((rate) => verdictOn(rate) !== 'TRUNCATED')
      .map((rate) =>
        judgeRate(rate, (printed, expected) => ({
          zh: `${rate.name.zh}写作 ${printed}，按分配数 ${rate.numerator.text} ÷ 收到数 ${rate.denominator.text} 应为 ${expected}。`,
          en: `${rate.name.en}: printed ${printed}, but passed on ${rate.numerator.text} ÷ received ${rate.denominator.text} is ${expected}.`,
        })),
      ),
}
