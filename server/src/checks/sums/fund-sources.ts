import { SOURCE_PARTS } from '../../rules/cube.ts'
import type { Check } from '../check.ts'
import { SOURCES } from '../words.ts'
import { fundLike, judgeFundParts } from './fund-parts.ts'

export const fundSources: Check = {
  id: 'fund-sources',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各来源资金合计等于总额', en: 'Money by source adds up to the total' },
  description: {
    zh: '中央、地方、其他资金之和对照资金总额，省级与市县资金之和对照地方资金；有来源未报告时，只要求不超过总额，差额另行列出。',
    en: 'Central, local and other funds against the total; provincial and sub-provincial funds against local ones. Where a source is not reported, the others must not exceed the whole, and what remains is told.',
  },
  compare: (ledger) =>
    ledger.funds.flatMap((whole) => {
      if (whole.source !== 'TOTAL' && whole.source !== 'LOCAL') return []
      const sources = SOURCE_PARTS[whole.source]
      const parts = sources.map((source) => ({ part: { source }, name: SOURCES[source] }))
      // “其他资金” is commonly left blank; any other gap is a level of government that the report passes over.
      const blank = sources.filter((source) => !fundLike(ledger, { ...whole, source }))
      return judgeFundParts(ledger, whole, parts, {
        partsAre: { zh: '已列来源', en: 'sources that are named' },
        wholeIs: { zh: SOURCES[whole.source].zh, en: whole.source === 'TOTAL' ? 'total' : 'local money' },
        gap: blank.join() === 'OTHER' ? 'WARNING' : 'INFO',
      })
    }),
}
