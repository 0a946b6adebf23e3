import type { Check, Judgement } from '../check.ts'
import { resultsOf } from '../ledger.ts'
import { indicatorName } from '../words.ts'

/** A name without its unit, width and the words that every table adds or leaves out. */
const core = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/面积|数量/g, '')
    .trim()

/** 恢复植被 and 植被恢复 are one name. */
const letters = (name: string) => [...name].sort().join('')

export const nameVariants: Check = {
  id: 'name-variants',
  kind: 'EXTRACTION',
  severity: 'INFO',
  title: { zh: '同一指标名称一致', en: 'An indicator has one name' },
  description: {
    zh: '同一指标在各处的名称，去掉单位、括号和“面积”“数量”后应相同，或只是词序不同，或一个是另一个的简写。',
    en: 'The names under which an indicator is printed are the same, units, brackets and the order of words aside, or one shortens the other.',
  },
  compare: (ledger) =>
    [...ledger.indicators.values()].flatMap((indicator): Judgement[] => {
      const own = core(indicator.name)
      const others = new Map<string, string>()
      for (const alias of indicator.aliases) {
        const name = core(alias)
        const same = own.includes(name) || name.includes(own) || letters(own) === letters(name)
        if (!same && !others.has(name)) others.set(name, alias)
      }
      if (others.size === 0) return ['PASSED']
      const [cited] = resultsOf(ledger, indicator.indicator)
      const variants = [...others.values()].map((alias) => `“${alias}”`).join('、')
      return [
        {
          key: indicator.indicator,
          about: { project: null, indicator: indicator.indicator },
          message: {
            zh: `“${indicator.name}”在报告中另有 ${others.size} 种写法：${variants}。`,
            en: `${indicatorName(ledger, indicator.indicator).en}: besides “${indicator.name}” the report has ${others.size} other name(s), ${variants}.`,
          },
          expected: indicator.name,
          found: [...others.values()].join('、'),
          citations: cited
            ? [{ document_id: cited.document_id, locator: cited.locator, printed: null, unit: null }]
            : [],
        },
      ]
    }),
}
