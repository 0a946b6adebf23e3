import { compareSum } from '../../rules/agreement.ts'
import type { Check, Judgement } from '../check.ts'
import { figure, shown, sumText } from '../words.ts'
import { relatedIn } from './relation.ts'

export const relationContains: Check = {
  id: 'relation-contains',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '部分不大于整体', en: 'Parts are no larger than the whole' },
  description: {
    zh: '项目定义的包含关系（如采坑治理面积在修复面积之内）在每个地区和年度都应成立；推断的关系为警告，确认的为错误。',
    en: 'What the definitions of a project say lies within something else, such as pits within the restored area, is no larger than it, in each region and year. Inferred: a warning; confirmed: an error.',
  },
  compare: (ledger) =>
    relatedIn(ledger, 'CONTAINS').map((related): Judgement => {
      const { whole, parts, name, partNames, source } = related
      const { agreement, sum, difference, tolerance } = compareSum(parts, whole)
      if (difference >= 0 || agreement === 'EQUAL') return 'PASSED'
      const values = parts.map(({ value }) => value)
      return {
        key: related.key,
        severity: agreement === 'ROUNDING' ? 'INFO' : related.severity,
        about: related.about,
        message: {
          zh: `${name.zh} ${figure(whole)}，小于其中的${partNames.map(({ zh }) => zh).join('、')} ${shown(sum, whole)}。`,
          en: `${name.en}, is ${figure(whole)}, less than ${partNames.map(({ en }) => en).join(' + ')} within it, ${shown(sum, whole)}.`,
        },
        expected: `≥${shown(sum, whole)}`,
        found: figure(whole),
        difference: difference / whole.scale,
        tolerance: tolerance / whole.scale,
        recomputation: {
          zh: `${sumText(values, whole)} > ${figure(whole)}；${source.zh}`,
          en: `${sumText(values, whole)} > ${figure(whole)}; ${source.en}`,
        },
        citations: [whole.citation, ...parts.map(({ citation }) => citation)],
      }
    }),
}
