import type { ResultFact } from '../../ingest/facts.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, type Ledger, resultsAt, samePlace, targetOf } from '../ledger.ts'
import { citationOf, statedActual, statedTarget } from '../stated.ts'
import { figure, indicatorName } from '../words.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const twinIndicators: Check = {
  id: 'twin-indicators',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '两项指标的目标和完成值不全相同', en: 'No two indicators share target and actual' },
  description: {
    zh: '同一自评表中两项指标的目标值和完成值都相同（且两者不相等）时，提示可能是同一数据填了两次。',
    en: 'Two indicators of one table with the same target and the same actual, and actual not equal to target, may be one figure filled in twice.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      const goal = goalOf(ledger, result)
      if (goal.value === null || result.actual === null || goal.value === result.actual) return []
      const table = resultsAt(ledger, result)
      const twins = table.filter((other) => other !== result && isTwin(ledger, result, other))
      const later = new Set(table.slice(table.indexOf(result) + 1))
      const [twin] = twins.filter((other) => later.has(other))
      if (twins.length === 0) return ['PASSED']
      const target = targetOf(ledger, result)
      const [aim, reached] = [target && statedTarget(target), statedActual(result)]
      if (!twin || !aim || !reached) return []
      const name = nameOf(ledger, result)
      const other = indicatorName(ledger, twin.indicator_id)
      return [
        {
          key: `${keyOf(result)}:${twin.indicator_id}`,
          about: aboutResult(result),
          message: {
            zh: `${name.zh}与${other.zh}的目标（${figure(aim)}）和完成值（${figure(reached)}）完全相同，可能是同一数据填了两次。`,
            en: `${name.en}, and ${other.en}: the same target (${figure(aim)}) and the same actual (${figure(reached)}); one figure may have been filled in twice.`,
          },
          found: figure(reached),
          citations: [citationOf(result), citationOf(twin)],
        },
      ]
    }),
}

function isTwin(ledger: Ledger, one: ResultFact, other: ResultFact): boolean {
  return (
    samePlace(one, other) &&
    one.unit === other.unit &&
    one.actual === other.actual &&
    goalOf(ledger, one).value === goalOf(ledger, other).value
  )
}
