import type { Check, Judgement } from '../check.ts'
import { targetOf } from '../ledger.ts'
import { statedActual, statedTarget } from '../stated.ts'
import { figure } from '../words.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const actualEqualsTarget: Check = {
  id: 'actual-equals-target',
  kind: 'PLAUSIBILITY',
  severity: 'INFO',
  title: { zh: '测得的完成值不恰好等于目标值', en: 'What was measured is not exactly the target' },
  description: {
    zh: '目标为“≥”或“≤”的指标，完成值与目标值一字不差的，提示可能照抄目标；已列为未作评价的不再重复。',
    en: 'An actual that is exactly its “≥” or “≤” target may have been copied from it. What was not evaluated has a check of its own.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      const target = targetOf(ledger, result)
      const [aim, reached] = [target && statedTarget(target), statedActual(result)]
      if (!target || !aim || !reached || result.evaluated === 0) return []
      if (target.operator !== 'AT_LEAST' && target.operator !== 'AT_MOST') return []
      if (aim.value !== reached.value) return ['PASSED']
      const name = nameOf(ledger, result)
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}完成值 ${figure(reached)}，恰好等于目标 ${target.printed}，是否实测有待核实。`,
            en: `${name.en}: the actual of ${figure(reached)} is exactly the target ${target.printed}; whether it was measured is to be checked.`,
          },
          found: figure(reached),
          citations: [reached.citation, aim.citation],
        },
      ]
    }),
}
