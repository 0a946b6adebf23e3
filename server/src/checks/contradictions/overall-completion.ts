import { capped, completionRate } from '../../rules/completion.ts'
import { parseDecimal } from '../../rules/decimal.ts'
import { isMet } from '../../rules/target.ts'
import type { Check, Judgement } from '../check.ts'
import { goalOf, isWhole, placeOf, placeRestated, resultsAt } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { percentText, projectName } from '../words.ts'

const WHOLE = parseDecimal('100')

export const overallCompletion: Check = {
  id: 'overall-completion',
  kind: 'CONTRADICTIONS',
  severity: 'INFO',
  title: {
    zh: '总体完成率为 100% 时没有未完成的指标',
    en: 'Nothing is unmet where overall completion is 100 %',
  },
  description: {
    zh: '正文写出的项目总体完成率达到 100% 的，自评表中不应有未完成的指标；另附各项完成率（超过 100% 的按 100% 计）的平均。',
    en: 'Where the prose puts the overall completion of a project at 100 %, no row of the table may be unmet. The mean of the completion rates, each capped at 100 %, is told beside it.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row): Judgement[] => {
      const { project_id, quantity, indicator_id, level2 } = row
      if (quantity !== 'COMPLETION_RATE' || indicator_id !== null || level2 !== null || project_id === null)
        return []
      const place = placeRestated(ledger, { ...row, project_id })
      const rows = resultsAt(ledger, place)
      const unmet = rows.filter((result) => isMet(goalOf(ledger, result), result.actual) === false)
      if (rows.length === 0) return []
      if (parseDecimal(row.value) < WHOLE || unmet.length === 0) return ['PASSED']
      const rates = rows.flatMap((result) => {
        const rate = completionRate(goalOf(ledger, result), result.actual)
        return 'value' in rate ? [capped(rate.value)] : []
      })
      const mean = Math.round((rates.reduce((sum, rate) => sum + rate, 0) / rates.length) * 10_000) * 100
      const name = projectName(ledger, project_id)
      const average = percentText(mean, 2)
      return [
        {
          key: isWhole(ledger, place) ? project_id : placeOf(place),
          about: { project: project_id, region: row.region_code, from: row.from_year, to: row.to_year },
          message: {
            zh: `${name.zh}总体完成率写作“${row.printed ?? row.value}”，而自评表 ${rows.length} 项中有 ${unmet.length} 项未完成，平均完成率为 ${average}。`,
            en: `${name.en}: overall completion is printed as “${row.printed ?? row.value}”, while ${unmet.length} of ${rows.length} rows of the table are unmet and the mean is ${average}.`,
          },
          expected: average,
          found: `${row.value}%`,
          difference: (parseDecimal(row.value) - mean) / 10_000,
          recomputation: {
            zh: `${rates.length} 项完成率之和 ÷ ${rates.length}，超过 100% 的按 100% 计`,
            en: `the sum of ${rates.length} completion rates ÷ ${rates.length}, each at most 100 %`,
          },
          citations: [citationOf(row), ...unmet.map(citationOf)],
        },
      ]
    }),
}
