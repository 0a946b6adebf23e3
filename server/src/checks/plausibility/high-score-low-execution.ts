import { EXECUTION_LINE } from '../../rules/attention.ts'
import { formatDecimal } from '../../rules/decimal.ts'
import { grade } from '../../rules/grade.ts'
import { percent } from '../../rules/percent.ts'
import type { Check, Judgement } from '../check.ts'
import { resultsAt } from '../ledger.ts'
import { statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, percentText, projectName } from '../words.ts'

const LINE = EXECUTION_LINE * 1_000_000

export const highScoreLowExecution: Check = {
  id: 'high-score-low-execution',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '得分为优的项目执行率不低于 60%', en: 'A project graded excellent is 60% executed' },
  description: {
    zh: '自评得分达到“优”（90% 以上）的项目，资金总额的预算执行率应不低于 60%。',
    en: 'A project whose scores make 优, 90% and more, has executed at least 60% of its total budget.',
  },
  compare: (ledger) =>
    ledger.projects.flatMap(({ project, region, from, to }): Judgement[] => {
      const rows = resultsAt(ledger, {
        project_id: project,
        region_code: region,
        from_year: from,
        to_year: to,
      })
      const sum = (figure: 'score' | 'weight') => rows.reduce((total, row) => total + (row[figure] ?? 0), 0)
      const at = { project_id: project, region_code: region, from_year: from, to_year: to }
      const budget = fundLike(ledger, { ...at, source: 'TOTAL', measure: 'BUDGET' })
      const executed = fundLike(ledger, { ...at, source: 'TOTAL', measure: 'EXECUTED' })
      if (!budget || !executed || budget.amount <= 0 || grade(sum('score'), sum('weight')) === null) return []
      const rate = percent(executed.amount, budget.amount, 2).rounded
      if (rate >= LINE || grade(sum('score'), sum('weight')) !== 'EXCELLENT') return ['PASSED']
      const name = projectName(ledger, project)
      const [score, text] = [formatDecimal(sum('score')), percentText(rate, 2)]
      const steps = `${figure(statedFund(executed))} ÷ ${figure(statedFund(budget))} = ${text}`
      return [
        {
          key: project,
          about: { project, region, from, to, source: 'TOTAL', measure: 'EXECUTED' },
          message: {
            zh: `${name.zh}自评得 ${score} 分，资金执行率只有 ${text}，低于 60%。`,
            en: `${name.en}: scored ${score}, while only ${text} of the money is executed, below 60%.`,
          },
          expected: '≥60%',
          found: text,
          difference: (rate - LINE) / 10_000,
          recomputation: { zh: steps, en: steps },
          citations: [statedFund(executed).citation, statedFund(budget).citation],
        },
      ]
    }),
}
