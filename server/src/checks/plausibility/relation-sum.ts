import { compareSum } from '../../rules/agreement.ts'
import type { Check, Judgement } from '../check.ts'
import { figure, shown, sumText } from '../words.ts'
import { relatedIn } from './relation.ts'

export const relationSum: Check = {
  id: 'relation-sum',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '指标等于其各部分之和', en: 'An indicator is the sum of its kinds' },
  description: {
    zh: '项目定义的相加关系（如土地复垦面积 = 新增耕地 + 新增林地 + 新增草地），目标与完成值都应成立；推断的关系为警告，确认的为错误。',
    en: 'Sums that the definitions of a project name, such as land reclaimed = new cropland + woodland + grassland, hold for targets and actuals. Inferred: a warning; confirmed: an error.',
  },
  compare: (ledger) =>
    relatedIn(ledger, 'SUM').map((related): Judgement => {
      const { whole, parts, name, partNames, source } = related
      const { agreement, sum, difference, tolerance } = compareSum(parts, whole)
      if (agreement === 'EQUAL') return 'PASSED'
      const values = parts.map(({ value }) => value)
      return {
        key: related.key,
        severity: agreement === 'ROUNDING' ? 'INFO' : related.severity,
        about: related.about,
        message: {
          zh: `${name.zh} ${figure(whole)}，${partNames.map(({ zh }) => zh).join('、')}合计 ${shown(sum, whole)}，相差 ${shown(Math.abs(difference), whole)}。`,
          en: `${name.en}, is ${figure(whole)}, while ${partNames.map(({ en }) => en).join(', ')} add up to ${shown(sum, whole)}, ${shown(Math.abs(difference), whole)} apart.`,
        },
        expected: shown(sum, whole),
        found: figure(whole),
        difference: difference / whole.scale,
        tolerance: tolerance / whole.scale,
        recomputation: {
          zh: `${sumText(values, whole)}；${source.zh}`,
          en: `${sumText(values, whole)}; ${source.en}`,
        },
        citations: [whole.citation, ...parts.map(({ citation }) => citation)],
      }
    }),
}
