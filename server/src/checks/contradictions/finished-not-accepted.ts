import { formatDecimal } from '../../rules/decimal.ts'
import type { Check, Judgement } from '../check.ts'
import { indicatorIn, speaksOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

const FINISHED = /完工|竣工/
const NOT_FINISHED = /尚未(竣工|完工|验收)|未(竣工|完工|验收)/

export const finishedNotAccepted: Check = {
  id: 'finished-not-accepted',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '按时完工的项目已经竣工', en: 'A project finished on time is finished' },
  description: {
    zh: '完工（竣工）率指标填报完成的，报告他处不应称项目尚未竣工或验收。',
    en: 'Where a rate of works finished is reported as reached, the report nowhere says that the project is still to be finished or accepted.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      if (!FINISHED.test(indicatorIn(ledger, result.indicator_id).name) || !result.actual) return []
      const said = ledger.restatements.find(
        (row) =>
          row.quantity === 'ACTUAL' && speaksOf(ledger, row, result) && NOT_FINISHED.test(row.note ?? ''),
      )
      if (!said) return ['PASSED']
      const name = nameOf(ledger, result)
      const actual = `${formatDecimal(result.actual)}${result.unit ?? ''}`
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}填报 ${actual}，${said.locator}却称项目尚未竣工交付。`,
            en: `${name.en}: reported as ${actual}, while ${said.locator} says that the project is not finished and handed over yet.`,
          },
          found: actual,
          citations: [citationOf(result), citationOf({ ...said, printed: null, unit: null })],
        },
      ]
    }),
}
