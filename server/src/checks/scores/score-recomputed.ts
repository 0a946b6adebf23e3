import type { ResultFact } from '../../ingest/facts.ts'
import { formatDecimal } from '../../rules/decimal.ts'
import { computedScore } from '../../rules/score.ts'
import { isMet } from '../../rules/target.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, type Ledger, targetOf } from '../ledger.ts'
import { citationOf, statedActual, statedTarget } from '../stated.ts'
import { figure } from '../words.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const scoreRecomputed: Check = {
  id: 'score-recomputed',
  kind: 'SCORES',
  severity: 'ERROR',
  title: { zh: '得分与目标、完成值和分值相符', en: 'Scores follow from target, actual and weight' },
  description: {
    zh: '完成的指标得满分，未完成的得分值乘完成率（四舍五入到 0.01）；定性指标只要求得分不超过分值。对照自评表的得分。',
    en: 'A met indicator earns its weight, an unmet one weight × completion rounded to 0.01; in words, the score must lie within the weight. Held against the score of the table.',
  },
  compare: (ledger) => ledger.results.flatMap((result) => judgeScore(ledger, result)),
}

function judgeScore(ledger: Ledger, result: ResultFact): Judgement[] {
  const { score, weight, actual } = result
  if (score === null || weight === null) return []
  const goal = goalOf(ledger, result)
  const computed = computedScore({ target: goal, actual, weight })
  const right = computed === null ? score >= 0 && score <= weight : score === computed
  if (right) return ['PASSED']
  const [points, due] = [formatDecimal(score), formatDecimal(computed ?? weight)]
  const name = nameOf(ledger, result)
  const target = targetOf(ledger, result)
  const [aim, reached] = [target && statedTarget(target), statedActual(result)]
  const steps =
    computed === null || !aim || !reached
      ? { zh: `得分应在 0 与分值 ${due} 之间`, en: `the score must lie between 0 and the weight, ${due}` }
      : isMet(goal, actual)
        ? {
            zh: `完成值 ${figure(reached)} 达到目标 ${target?.printed}，得分值 ${due}`,
            en: `${figure(reached)} meets ${target?.printed}, which earns the weight, ${due}`,
          }
        : {
            zh: `${formatDecimal(weight)} × ${figure(reached)} ÷ ${figure(aim)}，四舍五入到 0.01 = ${due}`,
            en: `${formatDecimal(weight)} × ${figure(reached)} ÷ ${figure(aim)}, rounded to 0.01 = ${due}`,
          }
  return [
    {
      key: keyOf(result),
      about: aboutResult(result),
      message: {
        zh: `${name.zh}得分写作 ${points} 分，按目标、完成值和分值${computed === null ? '不应超过' : '应为'} ${due} 分。`,
        en: `${name.en}: the score is printed as ${points}, but from target, actual and weight it is ${computed === null ? 'at most ' : ''}${due}.`,
      },
      expected: due,
      found: points,
      difference: (score - (computed ?? weight)) / 10_000,
      tolerance: 0,
      recomputation: steps,
      citations: [citationOf(result)],
    },
  ]
}
