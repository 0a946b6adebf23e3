import { isMet } from '../../rules/target.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, targetOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const unmetWithoutReason: Check = {
  id: 'unmet-without-reason',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '未完成的指标写明原因', en: 'What is unmet has a reason' },
  description: {
    zh: '按符号判定未完成的指标，“未完成原因和改进措施”一栏应有内容。',
    en: 'An indicator that misses its target has a text in the column of reasons and remedies.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      if (isMet(goalOf(ledger, result), result.actual) !== false) return []
      if (result.shortfall_reason !== null) return ['PASSED']
      const name = nameOf(ledger, result)
      const target = targetOf(ledger, result)
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}完成值 ${result.printed} 未达到目标 ${target?.printed}，没有写明原因。`,
            en: `${name.en}: ${result.printed} misses the target ${target?.printed}, and no reason is given.`,
          },
          citations: [citationOf(result)],
        },
      ]
    }),
}
