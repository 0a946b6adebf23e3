import { compareSum } from '../../rules/agreement.ts'
import type { Check, Judgement } from '../check.ts'
import { isSpan, projectIn } from '../ledger.ts'
import { rowsBy } from '../rows-by.ts'
import { type Additive, additives } from '../sums/indicator-parts.ts'
import { figure, indicatorName, shown, subject, sumText } from '../words.ts'

const projectAndIndicator = (row: Additive) => `${row.project_id}:${row.indicator_id}`

export const targetBrokenDown: Check = {
  id: 'target-broken-down',
  kind: 'PLAUSIBILITY',
  severity: 'INFO',
  title: { zh: '累计目标全部分解到市(州)和年度', en: 'A cumulative target is broken down in full' },
  description: {
    zh: '全省没有年度目标、而市(州)有年度目标的指标，市(州)各年目标之和应等于累计目标。',
    en: 'Where the province has no targets by year but its prefectures do, these add up to the cumulative target.',
  },
  compare(ledger) {
    const targets = additives(ledger).filter(({ which }) => which === 'TARGET')
    return targets.flatMap((whole): Judgement[] => {
      const root = projectIn(ledger, whole.project_id).region
      if (!isSpan(ledger, whole) || whole.region_code !== root) return []
      const finer = rowsBy(targets, projectAndIndicator, projectAndIndicator(whole)).filter(
        (row) => !isSpan(ledger, row),
      )
      if (finer.length === 0 || finer.some(({ region_code }) => region_code === root)) return []
      const parts = finer.map(({ stated }) => stated)
      const { agreement, sum, difference, tolerance } = compareSum(parts, whole.stated)
      if (agreement !== 'UNEQUAL') return ['PASSED']
      const place = subject(ledger, whole)
      const name = indicatorName(ledger, whole.indicator_id)
      const rest = shown(Math.abs(difference), whole.stated)
      const added = sumText(
        parts.map(({ value }) => value),
        whole.stated,
      )
      const left = `${figure(whole.stated)} − ${shown(sum, whole.stated)} = ${shown(difference, whole.stated)}`
      return [
        {
          key: `${whole.project_id}:${whole.indicator_id}`,
          severity: difference < 0 ? 'ERROR' : undefined,
          about: {
            project: whole.project_id,
            region: whole.region_code,
            from: whole.from_year,
            to: whole.to_year,
            indicator: whole.indicator_id,
          },
          message:
            difference < 0
              ? {
                  zh: `${place.zh}${name.zh}目标 ${figure(whole.stated)}，分解到市(州)和年度的已有 ${shown(sum, whole.stated)}，多出 ${rest}。`,
                  en: `${place.en}, ${name.en}: the target is ${figure(whole.stated)}, but ${shown(sum, whole.stated)} are dealt out to prefectures and years, ${rest} too much.`,
                }
              : {
                  zh: `${place.zh}${name.zh}目标 ${figure(whole.stated)}，分解到市(州)和年度的只有 ${shown(sum, whole.stated)}，其余 ${rest}未分解。`,
                  en: `${place.en}, ${name.en}: of the target of ${figure(whole.stated)} only ${shown(sum, whole.stated)} are dealt out to prefectures and years, ${rest} are not.`,
                },
          expected: shown(sum, whole.stated),
          found: figure(whole.stated),
          difference: difference / whole.stated.scale,
          tolerance: tolerance / whole.stated.scale,
          recomputation: { zh: `${added}；${left}`, en: `${added}; ${left}` },
          citations: [whole.stated.citation, ...parts.map(({ citation }) => citation)],
        },
      ]
    })
  },
}
