import type { Check, Judgement } from '../check.ts'
import { restatedMoney } from '../stated.ts'
import { figure, projectName } from '../words.ts'

const IN_FULL = /足额/

export const pendingInFull: Check = {
  id: 'pending-in-full',
  kind: 'CONTRADICTIONS',
  severity: 'INFO',
  title: { zh: '称足额安排的项目没有待下达资金', en: 'Nothing is pending where money is said to be in full' },
  description: {
    zh: '资金管理情况称“足额安排”的项目，正文不应另有待下达的资金。',
    en: 'A project whose money is said to be arranged in full has no money pending elsewhere in the report.',
  },
  compare: (ledger) =>
    ledger.statements.flatMap((statement): Judgement[] => {
      if (!IN_FULL.test(statement.text)) return []
      const pending = ledger.restatements.find(
        (row) => row.quantity === 'PENDING' && row.project_id === statement.project && Number(row.value) > 0,
      )
      if (!pending) return ['PASSED']
      const name = projectName(ledger, statement.project)
      const amount = restatedMoney(pending)
      return [
        {
          key: `${statement.project}:${statement.topic}`,
          about: {
            project: statement.project,
            region: pending.region_code,
            from: pending.from_year,
            to: pending.to_year,
          },
          message: {
            zh: `${name.zh}：${statement.locator}称资金足额安排，${pending.locator}却有 ${figure(amount)}待下达。`,
            en: `${name.en}: ${statement.locator} says that the money is arranged in full, ${pending.locator} that ${figure(amount)} is still to come.`,
          },
          expected: `0 ${amount.unit}`,
          found: figure(amount),
          difference: amount.value / amount.scale,
          citations: [
            amount.citation,
            { document_id: statement.document, locator: statement.locator, printed: null, unit: null },
          ],
        },
      ]
    }),
}
