import type { Check, Judgement } from '../check.ts'
import { isWhole, resultsOf } from '../ledger.ts'

/** Different signs for one unit are no disagreement. */
const SAME: Record<string, string> = { ha: '公顷', hm2: '公顷' }

/** What can stand in brackets behind a name and is a unit: （矿点） is none. */
const UNIT = /^(%|年|个|处|户|[亿万]?(人|人次|元|亩)|公顷|平方公里|km2|.+\/.+)$/

const unitIn = (name: string) => {
  const text = /\(([^)]*)\)$/.exec(name.normalize('NFKC').trim())?.[1]?.trim() ?? ''
  const unit = SAME[text] ?? text
  return UNIT.test(unit) ? [unit] : []
}

export const unitVariants: Check = {
  id: 'unit-variants',
  kind: 'EXTRACTION',
  severity: 'INFO',
  title: { zh: '同一指标单位一致', en: 'An indicator has one unit' },
  description: {
    zh: '同一指标名称后括注的单位应相同；公顷与 ha 等同一单位的不同写法视为相同。',
    en: 'The units printed behind the name of an indicator are the same; signs for one unit, such as 公顷 and ha, count as the same.',
  },
  compare: (ledger) =>
    [...ledger.indicators.values()].flatMap((indicator): Judgement[] => {
      const units = [...new Set(indicator.aliases.flatMap(unitIn))]
      if (units.length === 0) return []
      if (units.length === 1) return ['PASSED']
      const rows = resultsOf(ledger, indicator.indicator).filter((row) => isWhole(ledger, row))
      return [
        {
          key: indicator.indicator,
          about: { project: null, indicator: indicator.indicator },
          message: {
            zh: `“${indicator.name}”的单位有 ${units.length} 种写法：${units.join('、')}。`,
            en: `${indicator.nameEn ?? indicator.name}: its unit is printed in ${units.length} ways, ${units.join(' and ')}.`,
          },
          found: units.join('、'),
          citations: rows.map(({ document_id, locator }) => ({
            document_id,
            locator,
            printed: null,
            unit: null,
          })),
        },
      ]
    }),
}
