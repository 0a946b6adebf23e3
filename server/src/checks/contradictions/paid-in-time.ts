import { percent } from '../../rules/percent.ts'
import type { Check, Judgement } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { citationOf, statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, percentText, projectName, SOURCES } from '../words.ts'

const IN_TIME = /及时支付/
/** Below this execution rate, in ten-thousandths of a percent, a province could not apply for the next round. */
const LINE = 600_000

export const paidInTime: Check = {
  id: 'paid-in-time',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '称及时支付的资金执行率不低于 60%', en: 'Money said to be paid in time is 60% executed' },
  description: {
    zh: '资金管理情况称“及时支付”的项目，其中央资金和地方资金的执行率都应不低于 60%（申报下一轮项目的界限）。',
    en: 'Where a project says that money was paid in time, its central and its local funds are executed to at least 60%, the line for applying for the next round.',
  },
  compare: (ledger) =>
    ledger.statements.flatMap((statement) => {
      if (!IN_TIME.test(statement.text)) return []
      const { project, region, from, to } = projectIn(ledger, statement.project)
      return (['CENTRAL', 'LOCAL'] as const).flatMap((source): Judgement[] => {
        const at = { project_id: project, region_code: region, from_year: from, to_year: to, source }
        const budget = fundLike(ledger, { ...at, measure: 'BUDGET' })
        const executed = fundLike(ledger, { ...at, measure: 'EXECUTED' })
        if (!budget || !executed || budget.amount <= 0) return []
        const rate = percent(executed.amount, budget.amount, 2).rounded
        if (rate >= LINE) return ['PASSED']
        const name = projectName(ledger, project)
        const text = percentText(rate, 2)
        const steps = `${figure(statedFund(executed))} ÷ ${figure(statedFund(budget))} = ${text}`
        return [
          {
            key: `${project}:${source}`,
            about: { project, region, from, to, source, measure: 'EXECUTED' },
            message: {
              zh: `${name.zh}：${statement.locator}称及时支付，${SOURCES[source].zh}执行率只有 ${text}，低于 60%。`,
              en: `${name.en}: ${statement.locator} says that money was paid in time, while only ${text} of ${SOURCES[source].en} is executed, below 60%.`,
            },
            expected: '≥60%',
            found: text,
            difference: (rate - LINE) / 10_000,
            recomputation: { zh: steps, en: steps },
            citations: [
              citationOf(executed),
              citationOf(budget),
              { document_id: statement.document, locator: statement.locator, printed: null, unit: null },
            ],
          },
        ]
      })
    }),
}
