import { formatDecimal, parseDecimal } from '../../rules/decimal.ts'
import type { Check, Judgement } from '../check.ts'
import { resultsAt } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { projectName } from '../words.ts'

const ALL = parseDecimal('100')

export const weightsTotal: Check = {
  id: 'weights-total',
  kind: 'SCORES',
  severity: 'ERROR',
  title: { zh: '指标分值合计为 100 分', en: 'The weights of a table make 100 points' },
  description: {
    zh: '一张自评表各指标的分值之和，加上评分方案给预算执行率的分值，应为 100 分。',
    en: 'The weights of a self-evaluation table, with the points that the scheme gives to the execution rate, make 100.',
  },
  compare: (ledger) =>
    ledger.projects.flatMap(({ project, region, from, to }): Judgement[] => {
      const rows = resultsAt(ledger, {
        project_id: project,
        region_code: region,
        from_year: from,
        to_year: to,
      })
      const weights = rows.flatMap(({ weight }) => weight ?? [])
      if (weights.length === 0 || weights.length < rows.length) return []
      const due = ALL - ledger.executionWeight
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      if (total === due) return ['PASSED']
      const name = projectName(ledger, project)
      const steps = `${weights.map(formatDecimal).join(' + ')} = ${formatDecimal(total)}`
      return [
        {
          key: project,
          about: { project, region, from, to },
          message: {
            zh: `${name.zh}自评表 ${rows.length} 项指标分值合计 ${formatDecimal(total)} 分，应为 ${formatDecimal(due)} 分。`,
            en: `${name.en}: the weights of its ${rows.length} indicators make ${formatDecimal(total)} points, not ${formatDecimal(due)}.`,
          },
          expected: formatDecimal(due),
          found: formatDecimal(total),
          difference: (total - due) / 10_000,
          tolerance: 0,
          recomputation: { zh: steps, en: steps },
          citations: rows.map(citationOf),
        },
      ]
    }),
}
