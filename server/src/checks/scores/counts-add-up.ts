import type { Check, Judgement } from '../check.ts'
import { citationOf } from '../stated.ts'
import { LEVEL2, projectName } from '../words.ts'

export const countsAddUp: Check = {
  id: 'counts-add-up',
  kind: 'SCORES',
  severity: 'ERROR',
  title: { zh: '已完成加未完成等于共计项数', en: 'Met and unmet make all' },
  description: {
    zh: '正文同一处写出的已完成项数与未完成项数之和，对照共计项数；未写未完成项数的按零计。',
    en: 'Met and unmet of one place of the prose against the count of all; unmet counts as none where it is not mentioned.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((all): Judgement[] => {
      if (all.quantity !== 'INDICATOR_COUNT' || all.project_id === null) return []
      const beside = (quantity: string) =>
        ledger.restatements.find(
          (row) =>
            row.quantity === quantity &&
            row.project_id === all.project_id &&
            row.document_id === all.document_id &&
            row.locator === all.locator &&
            row.level2 === all.level2,
        )
      const met = beside('MET_COUNT')
      const unmet = beside('UNMET_COUNT')
      if (!met) return []
      const sum = Number(met.value) + Number(unmet?.value ?? 0)
      if (sum === Number(all.value)) return ['PASSED']
      const name = projectName(ledger, all.project_id)
      const group = all.level2 === null ? { zh: '指标', en: 'indicators' } : LEVEL2[all.level2]
      const steps = `${met.value} + ${unmet?.value ?? 0} = ${sum}`
      return [
        {
          key: all.restatement_id.slice(all.report_id.length + 1),
          about: {
            project: all.project_id,
            region: all.region_code,
            from: all.from_year,
            to: all.to_year,
          },
          message: {
            zh: `${name.zh}${all.locator}称${group.zh}共计 ${all.value} 项，而已完成与未完成合计 ${sum} 项。`,
            en: `${name.en}: ${all.locator} counts ${all.value} ${group.en}, but met and unmet make ${sum}.`,
          },
          expected: `${sum}`,
          found: all.value,
          difference: Number(all.value) - sum,
          tolerance: 0,
          recomputation: { zh: steps, en: steps },
          citations: [all, met, ...(unmet ? [unmet] : [])].map(citationOf),
        },
      ]
    }),
}
