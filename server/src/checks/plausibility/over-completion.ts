import { completionFraction } from '../../rules/completion.ts'
import { percent } from '../../rules/percent.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, targetOf } from '../ledger.ts'
import { statedActual, statedTarget } from '../stated.ts'
import { figure, percentText } from '../words.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const overCompletion: Check = {
  id: 'over-completion',
  kind: 'PLAUSIBILITY',
  severity: 'INFO',
  title: { zh: '完成值不远高于目标值', en: 'Actuals are not far above their targets' },
  description: {
    zh: '完成率超出目标 30%（可设定）以上的，提示目标可能定得偏低；只作提示，不扣分。',
    en: 'A completion more than 30% (a setting) above the target hints at a target set too low. A flag only: nothing is deducted.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      const fraction = completionFraction(goalOf(ledger, result), result.actual)
      if ('missing' in fraction || fraction.numerator < 0) return []
      const { numerator, denominator } = fraction
      if (numerator * 100 <= denominator * (100 + ledger.overCompletionPercent)) return ['PASSED']
      const target = targetOf(ledger, result)
      const [aim, reached] = [target && statedTarget(target), statedActual(result)]
      if (!target || !aim || !reached) return []
      const name = nameOf(ledger, result)
      const rate = percentText(percent(numerator, denominator, 2).rounded, 2)
      const steps =
        target.operator === 'AT_MOST'
          ? `${figure(aim)} ÷ ${figure(reached)}`
          : `${figure(reached)} ÷ ${figure(aim)}`
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}完成 ${figure(reached)}，目标 ${figure(aim)}，完成率 ${rate}，目标可能偏低。`,
            en: `${name.en}: ${figure(reached)} against a target of ${figure(aim)}, ${rate}; the target may be low.`,
          },
          expected: `≤${100 + ledger.overCompletionPercent}%`,
          found: rate,
          recomputation: { zh: `${steps} = ${rate}`, en: `${steps} = ${rate}` },
          citations: [reached.citation, aim.citation],
        },
      ]
    }),
}
