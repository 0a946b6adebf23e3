import type { Check, Judgement } from '../check.ts'
import { completionRatesIn, isActualItself, resultOf } from '../rates/completion-rates.ts'
import { judgeRate } from '../rates/printed-rate.ts'
import { citationOf } from '../stated.ts'

export const actualAsCompletion: Check = {
  id: 'actual-as-completion',
  kind: 'CONTRADICTIONS',
  severity: 'ERROR',
  title: { zh: '不把完成值写作完成率', en: 'An actual is not put down as a completion rate' },
  description: {
    zh: '以百分比为单位的指标，正文的“完成率”若等于其实际完成值而不等于完成值与目标值之商，即为混用；几处相同的合为一条。',
    en: 'Of an indicator that is itself a percentage, a printed completion rate that equals the actual and not actual ÷ target was mixed up. Places that repeat it make one finding.',
  },
  compare(ledger) {
    const rates = completionRatesIn(ledger).filter(({ row }) => resultOf(ledger, row)?.unit === '%')
    return rates.flatMap((rate): Judgement[] => {
      if (!isActualItself(ledger, rate)) return ['PASSED']
      const same = rates.filter(
        ({ row }) =>
          resultOf(ledger, row) === resultOf(ledger, rate.row) &&
          row.indicator_id === rate.row.indicator_id &&
          row.value === rate.row.value,
      )
      if (same[0] !== rate) return []
      const judged = judgeRate(rate, (printed, expected) => ({
        zh: `${rate.name.zh}写作 ${printed}（${same.map(({ row }) => row.locator).join('、')}），这是实际完成值，完成率应为 ${expected}。`,
        en: `${rate.name.en}: printed ${printed} (${same.map(({ row }) => row.locator).join(', ')}), which is the actual; the completion rate is ${expected}.`,
      }))
      return judged === 'PASSED'
        ? [judged]
        : [
            {
              ...judged,
              citations: [...same.map(({ row }) => citationOf(row)), ...judged.citations.slice(1)],
            },
          ]
    })
  },
}
