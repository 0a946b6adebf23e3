import type { Check, Judgement } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { projectName } from '../words.ts'
import { yearOfNumber } from './document-year.ts'

export const ruleAfterPeriod: Check = {
  id: 'rule-after-period',
  kind: 'TIME',
  severity: 'WARNING',
  title: { zh: '所依据的文件不晚于资金期间', en: 'A rule is no later than what it governs' },
  description: {
    zh: '资金管理情况引为依据的文件，其文号年份不应晚于项目的最后一年。',
    en: 'The documents that a statement on the management of money names as its rules carry no year after the last one of the project.',
  },
  compare: (ledger) =>
    ledger.statements.flatMap((statement): Judgement[] => {
      const named = [...ledger.documents.values()].flatMap(({ documentNumber }) =>
        documentNumber !== null && isNamed(statement.text, documentNumber) ? [documentNumber] : [],
      )
      if (named.length === 0) return []
      const { project, region, from, to } = projectIn(ledger, statement.project)
      const late = named.filter((number) => (yearOfNumber(number) ?? 0) > to)
      if (late.length === 0) return ['PASSED']
      const name = projectName(ledger, project)
      const years = [...new Set(late.map(yearOfNumber))].join('、')
      return [
        {
          key: `${project}:${statement.topic}`,
          about: { project, region, from, to },
          message: {
            zh: `${name.zh} ${from}–${to} 年的资金称按${late.join('、')}使用，文号年份 ${years} 晚于资金期间。`,
            en: `${name.en}: money of ${from}–${to} is said to follow ${late.join(', ')}, numbered ${years}, after the period.`,
          },
          expected: `≤${to}`,
          found: years,
          citations: [
            {
              document_id: statement.document,
              locator: statement.locator,
              printed: late.join('、'),
              unit: null,
            },
          ],
        },
      ]
    }),
}

/** True where the text names this very number, and not a longer one that ends with it. */
function isNamed(text: string, number: string): boolean {
  const at = text.indexOf(number)
  return at >= 0 && !/\p{Script=Han}/u.test(text.charAt(at - 1).replace(/[为按依据照和及与]/, ''))
}
