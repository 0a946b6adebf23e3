import type { Check, Judgement } from '../check.ts'
import { restatementsOf, speaksOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

const BOUND = /[≥≤＞＜><]|大于|小于|高于|低于|不少于|不低于|以上|以下/

export const actualAsBound: Check = {
  id: 'actual-as-bound',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '实际完成值是数值，不是界限', en: 'An actual is a number, not a bound' },
  description: {
    zh: '实际完成值在自评表和正文各处都应写作测得的数值；写作“大于”“≥”的，是照抄目标，或与表中数值不一致。',
    en: 'An actual is printed as what was measured, wherever it stands. “More than” or “≥” repeats the target, or disagrees with the number of the table.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      if (result.printed === null) return []
      const again = restatementsOf(ledger, result.indicator_id).filter(
        (row) => row.quantity === 'ACTUAL' && speaksOf(ledger, row, result),
      )
      const prints = [result, ...again]
      const bounds = prints.filter(({ printed }) => BOUND.test(printed ?? ''))
      const [first] = bounds
      if (!first) return ['PASSED']
      const name = nameOf(ledger, result)
      const plain = prints.find((row) => !bounds.includes(row))
      const places = bounds.map(({ locator }) => locator).join('、')
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: plain
            ? {
                zh: `${name.zh}实际完成值在${places}写作“${first.printed}”，${plain.locator}为“${plain.printed}”。`,
                en: `${name.en}: the actual is “${first.printed}” at ${places} and “${plain.printed}” at ${plain.locator}.`,
              }
            : {
                zh: `${name.zh}实际完成值各处都写作“${first.printed}”，是界限，不是测得的数值。`,
                en: `${name.en}: the actual is “${first.printed}” wherever it is printed, a bound and not what was measured.`,
              },
          ...(plain ? { expected: plain.printed ?? undefined } : {}),
          found: first.printed ?? undefined,
          citations: [...bounds, ...(plain ? [plain] : [])].map(citationOf),
        },
      ]
    }),
}
