import type { Check, Judgement } from '../check.ts'
import { targetOf } from '../ledger.ts'
import { resultOf } from '../rates/completion-rates.ts'
import { citationOf, statedTarget } from '../stated.ts'
import { figure } from '../words.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

const WIDER = /^含(.+)$/

export const widerThanTarget: Check = {
  id: 'wider-than-target',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '完成值与目标值口径相同', en: 'Actual and target mean the same thing' },
  description: {
    zh: '完成值注明“含……”而目标值没有同样的说明时，两者口径不同，完成率不可比。',
    en: 'An actual that is said to include something which its target does not mention is not comparable with it.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row): Judgement[] => {
      const result = row.quantity === 'ACTUAL' ? resultOf(ledger, row) : undefined
      const target = result && targetOf(ledger, result)
      const aim = target && statedTarget(target)
      if (!result || !aim) return []
      const included = WIDER.exec(row.note ?? '')?.[1]
      if (included === undefined) return []
      if (target.note?.includes(included)) return ['PASSED']
      const name = nameOf(ledger, result)
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}完成值 ${row.printed}注明含${included}，目标 ${figure(aim)}未作此说明，口径不同。`,
            en: `${name.en}: the actual of ${row.printed} is said to include ${included}, which the target of ${figure(aim)} does not mention.`,
          },
          expected: figure(aim),
          found: row.printed ?? undefined,
          citations: [citationOf(row), citationOf(result), aim.citation],
        },
      ]
    }),
}
