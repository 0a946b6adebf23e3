import { isMet } from '../../rules/target.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, targetOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

const MET = /^(?!.*未).*(完成|达成|达到|达标)/

export const metInWords: Check = {
  id: 'met-in-words',
  kind: 'CONTRADICTIONS',
  severity: 'ERROR',
  title: { zh: '文字称完成的指标按符号已完成', en: 'What is met in words is met by its operator' },
  description: {
    zh: '实际完成值写作“已完成”“达到”等的指标，按目标值的符号（≥、≤、=）判定也应完成。',
    en: 'An indicator whose actual says 已完成, 达到 and the like meets the operator of its target (≥, ≤, =).',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      const met = isMet(goalOf(ledger, result), result.actual)
      if (met === null || !MET.test(result.printed ?? '')) return []
      if (met) return ['PASSED']
      const name = nameOf(ledger, result)
      const target = targetOf(ledger, result)
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}写作“${result.printed}”，而按目标 ${target?.printed} 判定未完成。`,
            en: `${name.en}: printed as “${result.printed}”, which does not meet the target ${target?.printed}.`,
          },
          expected: target?.printed ?? undefined,
          found: result.printed ?? undefined,
          citations: [citationOf(result), ...(target ? [citationOf(target)] : [])],
        },
      ]
    }),
}
