import { percent } from '../../rules/percent.ts'
import type { Check, Judgement } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { placesOf, type Stated } from '../stated.ts'
import { figure, percentText } from '../words.ts'
import { relatedIn } from './relation.ts'

export const relationRatio: Check = {
  id: 'relation-ratio',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '比率指标等于另两项指标之商', en: 'A ratio follows from two other indicators' },
  description: {
    zh: '项目定义的比率关系（如植被覆盖度增加值 = 植被恢复面积 ÷ 修复面积），按写出的小数位四舍五入后应相等，市(州)的目标则不应高于其面积之比；推断的关系为警告，确认的为错误。',
    en: 'A ratio that the definitions of a project name, such as vegetation cover = area revegetated ÷ area restored, equals it when rounded to the printed places; the target of a prefecture is at most what its own targets make. Inferred: a warning; confirmed: an error.',
  },
  compare: (ledger) =>
    relatedIn(ledger, 'RATIO').flatMap((related): Judgement[] => {
      const { whole, parts, name, partNames, source } = related
      const [over, under] = parts
      const [overName, underName] = partNames
      if (!over || !under || !overName || !underName || under.value <= 0 || over.value < 0) return []
      const places = placesOf(whole)
      const ratio = percent(over.value, under.value, places).rounded
      // A prefecture's target is a floor that its areas must reach; the project's own figures are the quotient itself.
      const floor =
        related.which === 'TARGET' &&
        related.place.region_code !== projectIn(ledger, related.definition.project).region
      if (ratio === whole.value || (floor && ratio > whole.value)) return ['PASSED']
      const due = percentText(ratio, places)
      const steps = `${figure(over)} ÷ ${figure(under)} = ${percentText(percent(over.value, under.value, 2).rounded, 2)}`
      return [
        {
          key: related.key,
          severity: related.severity,
          about: related.about,
          message: {
            zh: `${name.zh}写作 ${printed(whole)}，而${overName.zh} ${figure(over)} ÷ ${underName.zh} ${figure(under)}为 ${due}。`,
            en: `${name.en}, is printed as ${printed(whole)}, while ${overName.en} ${figure(over)} ÷ ${underName.en} ${figure(under)} is ${due}.`,
          },
          expected: due,
          found: printed(whole),
          difference: (whole.value - ratio) / whole.scale,
          tolerance: whole.step / 2 / whole.scale,
          recomputation: { zh: `${steps}；${source.zh}`, en: `${steps}; ${source.en}` },
          citations: [whole.citation, over.citation, under.citation],
        },
      ]
    }),
}

/** As printed, with its sign: 大于80%; a table leaves the % to its heading. */
const printed = (rate: Stated) =>
  rate.citation.printed?.includes('%') ? rate.citation.printed : percentText(rate.value, placesOf(rate))
