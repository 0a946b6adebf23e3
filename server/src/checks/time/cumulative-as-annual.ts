import type { Check, Judgement } from '../check.ts'
import { citationOf, statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, projectName } from '../words.ts'

const ANNUAL = /年度|全年/

export const cumulativeAsAnnual: Check = {
  id: 'cumulative-as-annual',
  kind: 'TIME',
  severity: 'INFO',
  title: { zh: '累计数不放在“全年”栏下', en: 'Cumulative figures do not stand under “annual”' },
  description: {
    zh: '跨年项目的累计资金总额不应写在“年度资金总额”“全年预算数”等栏目下。',
    en: 'The total of several years does not stand under a heading such as “annual total” or “budget of the year”.',
  },
  compare: (ledger) =>
    ledger.projects.flatMap(({ project, region, from, to }): Judgement[] => {
      const place = { project_id: project, region_code: region, from_year: from, to_year: to }
      const total = fundLike(ledger, { ...place, source: 'TOTAL', measure: 'BUDGET' })
      if (!total || from === to) return []
      const heading = ANNUAL.exec(total.locator)?.[0] ?? ANNUAL.exec(total.note ?? '')?.[0]
      if (heading === undefined) return ['PASSED']
      const name = projectName(ledger, project)
      const amount = figure(statedFund(total))
      return [
        {
          key: project,
          about: { project, region, from, to, source: 'TOTAL', measure: 'BUDGET' },
          message: {
            zh: `${name.zh}：${total.locator}一栏称“${heading}”，${amount}却是 ${from}–${to} 年的累计数。`,
            en: `${name.en}: ${total.locator} is headed “${heading}” (annual), while ${amount} is the total of ${from}–${to}.`,
          },
          found: amount,
          citations: [citationOf(total)],
        },
      ]
    }),
}
