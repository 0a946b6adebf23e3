import { FEN_PER } from '../../rules/money.ts'
import type { Check, Judgement } from '../check.ts'
import { statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, shown } from '../words.ts'
import { relatedIn } from './relation.ts'

const WAN_YUAN = { unit: '万元', scale: FEN_PER.WAN_YUAN }

export const relationUnitCost: Check = {
  id: 'relation-unit-cost',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '单位成本乘面积不超过资金总额', en: 'Unit cost × area stays within the money' },
  description: {
    zh: '实际单位成本（万元/公顷）乘实际完成面积，不应超过项目资金总额的预算数；推断的关系为警告，确认的为错误。',
    en: 'The actual unit cost, in 万元 a hectare, times the actual area is no more than the total budget of the project. Inferred: a warning; confirmed: an error.',
  },
  compare: (ledger) =>
    relatedIn(ledger, 'UNIT_COST').flatMap((related): Judgement[] => {
      const { whole: cost, parts, place, name, partNames, source } = related
      const [area] = parts
      const [areaName] = partNames
      const budget = fundLike(ledger, { ...place, source: 'TOTAL', measure: 'BUDGET' })
      if (related.which !== 'ACTUAL' || !area || !areaName || !budget) return []
      const whole = statedFund(budget)
      // Both figures are ten-thousandths; to the nearest 0.01 万元, as budgets are printed.
      const product =
        Number((BigInt(cost.value) * BigInt(area.value) + 500_000n) / 1_000_000n) * (FEN_PER.WAN_YUAN / 100)
      if (product <= whole.value + whole.step / 2) return ['PASSED']
      const steps = `${figure(cost)} × ${figure(area)} = ${shown(product, WAN_YUAN)}`
      return [
        {
          key: related.key,
          severity: related.severity,
          about: related.about,
          message: {
            zh: `${name.zh} ${figure(cost)}，乘${areaName.zh} ${figure(area)}得 ${shown(product, WAN_YUAN)}，超过资金总额 ${figure(whole)}。`,
            en: `${name.en}, of ${figure(cost)} times ${areaName.en} of ${figure(area)} is ${shown(product, WAN_YUAN)}, more than the total budget of ${figure(whole)}.`,
          },
          expected: `≤${figure(whole)}`,
          found: shown(product, WAN_YUAN),
          difference: (product - whole.value) / WAN_YUAN.scale,
          tolerance: whole.step / 2 / WAN_YUAN.scale,
          recomputation: { zh: `${steps}；${source.zh}`, en: `${steps}; ${source.en}` },
          citations: [cost.citation, area.citation, whole.citation],
        },
      ]
    }),
}
