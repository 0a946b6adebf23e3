import type { Check, Judgement } from '../check.ts'
import { indicatorIn, resultsOf } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { indicatorName, LEVEL2, projectName } from '../words.ts'

export const classDiffers: Check = {
  id: 'class-differs',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '同一指标归类一致', en: 'An indicator has one class' },
  description: {
    zh: '同一指标在目标表、自评表和正文中应归入同一个二级指标；几处相同的合为一条。',
    en: 'An indicator belongs to one class of level 2 in target table, self-evaluation table and prose. Places that agree with each other make one finding.',
  },
  compare(ledger) {
    const classed = ledger.restatements.filter((row) => row.indicator_id !== null && row.level2 !== null)
    return classed.flatMap((row): Judgement[] => {
      const { indicator_id, level2, project_id } = row
      if (indicator_id === null || level2 === null || project_id === null) return []
      const indicator = indicatorIn(ledger, indicator_id)
      if (indicator.level2 === level2) return ['PASSED']
      const same = classed.filter(
        (other) =>
          other.indicator_id === indicator_id && other.level2 === level2 && other.project_id === project_id,
      )
      if (same[0] !== row) return []
      const [project, name] = [projectName(ledger, project_id), indicatorName(ledger, indicator_id)]
      const table = resultsOf(ledger, indicator_id).find((result) => result.project_id === project_id)
      const places = [...new Set(same.map(({ locator }) => locator))].join('、')
      return [
        {
          key: `${project_id}:${indicator_id}:${level2}`,
          about: {
            project: project_id,
            region: row.region_code,
            from: row.from_year,
            to: row.to_year,
            indicator: indicator_id,
          },
          message: {
            zh: `${project.zh}${name.zh}在${places}归入${LEVEL2[level2].zh}，${table?.locator ?? '自评表'}归入${LEVEL2[indicator.level2].zh}。`,
            en: `${project.en}, ${name.en}: among the ${LEVEL2[level2].en} at ${places}, among the ${LEVEL2[indicator.level2].en} at ${table?.locator ?? 'the table'}.`,
          },
          citations: [...same, ...(table ? [table] : [])].map(citationOf),
        },
      ]
    })
  },
}
