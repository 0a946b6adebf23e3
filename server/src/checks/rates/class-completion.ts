import { parseDecimal } from '../../rules/decimal.ts'
import { isMet } from '../../rules/target.ts'
import type { Check } from '../check.ts'
import { goalOf, indicatorIn, speaksOf } from '../ledger.ts'
import { LEVEL2, projectName } from '../words.ts'
import { judgeRate } from './printed-rate.ts'

export const classCompletion: Check = {
  id: 'class-completion',
  kind: 'RATES',
  severity: 'ERROR',
  title: {
    zh: '一类指标的完成率等于完成项数之比',
    en: 'The completion rate of a class follows from what is met',
  },
  description: {
    zh: '正文写出的某一类指标的完成率，对照自评表中该类已完成项数与总项数之比。',
    en: 'The completion rate that the prose gives for a class of indicators against the share of its rows that are met in the table.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      const { quantity, indicator_id, level2, project_id } = row
      if (quantity !== 'COMPLETION_RATE' || indicator_id !== null || level2 === null || project_id === null)
        return []
      const rows = ledger.results.filter(
        (result) =>
          speaksOf(ledger, row, result) && indicatorIn(ledger, result.indicator_id).level2 === level2,
      )
      const met = rows.filter((result) => isMet(goalOf(ledger, result), result.actual) === true)
      if (rows.length === 0) return []
      const name = projectName(ledger, project_id)
      const term = (count: number) => ({
        value: parseDecimal(String(count)),
        step: 0,
        text: `${count}`,
        citations: [],
      })
      const rate = {
        row,
        about: { project: project_id, region: row.region_code, from: row.from_year, to: row.to_year },
        name: {
          zh: `${name.zh}${LEVEL2[level2].zh}完成率`,
          en: `${name.en}, completion of ${LEVEL2[level2].en}`,
        },
        numerator: term(met.length),
        denominator: term(rows.length),
      }
      return [
        judgeRate(rate, (printed, expected) => ({
          zh: `${rate.name.zh}写作 ${printed}，自评表中 ${rows.length} 项完成 ${met.length} 项，应为 ${expected}。`,
          en: `${rate.name.en}: printed ${printed}, but ${met.length} of ${rows.length} rows of the table are met, ${expected}.`,
        })),
      ]
    }),
}
