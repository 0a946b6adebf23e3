import { formatDecimal } from '../../rules/decimal.ts'
import type { Check, Judgement } from '../check.ts'
import { restatementsOf, speaksOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

export const notEvaluated: Check = {
  id: 'not-evaluated',
  kind: 'CONTRADICTIONS',
  severity: 'ERROR',
  title: { zh: '未作评价的指标不得分', en: 'What was not evaluated earns no score' },
  description: {
    zh: '报告称未作评价的指标，自评表中不应有得分。',
    en: 'An indicator that the report says was not evaluated has no score in the table.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      if (result.evaluated === 1) return []
      if (result.score === null || result.score === 0) return ['PASSED']
      const name = nameOf(ledger, result)
      const [score, weight] = [formatDecimal(result.score), formatDecimal(result.weight ?? 0)]
      const said = restatementsOf(ledger, result.indicator_id).filter(
        (row) => row.quantity === 'ACTUAL' && speaksOf(ledger, row, result),
      )
      const at = said.map(({ locator }) => locator).join('、')
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}${at === '' ? '' : `在${at}`}称未作评价，自评表却得 ${score} 分（分值 ${weight} 分）。`,
            en: `${name.en}: not evaluated${at === '' ? '' : ` by ${at}`}, and yet scored ${score} of ${weight} in the table.`,
          },
          found: score,
          recomputation: {
            zh: `去掉未评价的 ${weight} 分，等级按已评价的分值计算`,
            en: `Leave these ${weight} points out of the weight, and grade on what was evaluated`,
          },
          citations: [citationOf(result), ...said.map(citationOf)],
        },
      ]
    }),
}
