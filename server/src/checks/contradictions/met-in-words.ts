import { isMet } from '../../rules/target.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, targetOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const metInWords: Check = {
  id: 'met-in-words',
  kind: 'CONTRADICTIONS',
  severity: 'ERROR',
  title: { zh: '得满分的指标按符号已完成', en: 'Full marks mean that the operator is met' },
  description: {
    zh: '自评表给满分、即认作完成的指标，按目标值的符号（≥、≤、=）判定也应完成。',
    en: 'An indicator that the table takes as met, by full marks, meets the operator of its target (≥, ≤, =).',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      const met = isMet(goalOf(ledger, result), result.actual)
      if (met === null || result.score === null || result.score !== result.weight) return []
      if (met) return ['PASSED']
      const name = nameOf(ledger, result)
      const target = targetOf(ledger, result)
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}按满分计为完成，而完成值 ${result.printed} 未达到目标 ${target?.printed}。`,
            en: `${name.en}: full marks, and yet ${result.printed} does not meet the target ${target?.printed}.`,
          },
          expected: target?.printed ?? undefined,
          found: result.printed ?? undefined,
          citations: [citationOf(result), ...(target ? [citationOf(target)] : [])],
        },
      ]
    }),
}
