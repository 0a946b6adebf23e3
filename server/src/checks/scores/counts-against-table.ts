import type { Check, Judgement } from '../check.ts'
import { citationOf } from '../stated.ts'
import { LEVEL2, projectName } from '../words.ts'
import { COUNTS, statedCounts, tableCounts } from './stated-counts.ts'

export const countsAgainstTable: Check = {
  id: 'counts-against-table',
  kind: 'SCORES',
  severity: 'ERROR',
  title: { zh: '正文项数与自评表一致', en: 'Counts of the prose agree with the table' },
  description: {
    zh: '正文写出的某类指标共计、已完成、未完成项数，对照自评表中该类的行数和按符号判定的完成情况；几处写同一数字的合为一条。',
    en: 'How many indicators of a class the prose says there are, met and unmet, against the rows of the table and their operators. Places that repeat a number make one finding.',
  },
  compare: (ledger) =>
    statedCounts(ledger).flatMap(({ project, place, quantity, level2, value, rows }): Judgement[] => {
      const table = tableCounts(ledger, place, level2)
      if (table.rows.length === 0) return []
      const counted = table[quantity]
      if (Number(value) === counted) return ['PASSED']
      const [first] = rows
      const name = projectName(ledger, project)
      const group = level2 === null ? { zh: '指标', en: 'indicators' } : LEVEL2[level2]
      const whole = tableCounts(ledger, place, null).INDICATOR_COUNT
      const places = rows.map(({ locator }) => locator)
      return [
        {
          key: (first?.restatement_id ?? '').slice((first?.report_id ?? '').length + 1),
          about: {
            project,
            region: first?.region_code ?? null,
            from: first?.from_year ?? null,
            to: first?.to_year ?? null,
          },
          message: {
            zh: `${name.zh}${group.zh}${COUNTS[quantity].zh} ${value} 项（${places.join('、')}），自评表中该类为 ${counted} 项。`,
            en: `${name.en}: ${value} ${group.en} ${COUNTS[quantity].en} by ${places.join(' and ')}, ${counted} in the table.`,
          },
          expected: `${counted}`,
          found: value,
          difference: Number(value) - counted,
          tolerance: 0,
          recomputation: {
            zh: `自评表该类共 ${table.INDICATOR_COUNT} 项，完成 ${table.MET_COUNT} 项，未完成 ${table.UNMET_COUNT} 项；全表共 ${whole} 项`,
            en: `The table has ${table.INDICATOR_COUNT} rows of the class, ${table.MET_COUNT} met and ${table.UNMET_COUNT} unmet; ${whole} rows in all`,
          },
          citations: [...rows.map(citationOf), ...table.rows.map(citationOf)],
        },
      ]
    }),
}
