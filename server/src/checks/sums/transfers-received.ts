import type { Check } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { statedFund, statedTransfer } from '../stated.ts'
import { projectName } from '../words.ts'
import { judgeSum } from './judge-sum.ts'

export const transfersReceived: Check = {
  id: 'transfers-received',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '逐笔收到的中央资金等于到位数', en: 'Central transfers add up to what was received' },
  description: {
    zh: '同一资金年度逐笔收到的中央资金之和，对照该年度的中央资金到位数。',
    en: 'The central transfers of a fund year against the central money received for that year.',
  },
  compare: (ledger) =>
    ledger.funds.flatMap((whole) => {
      if (whole.source !== 'CENTRAL' || whole.measure !== 'RECEIVED' || whole.from_year !== whole.to_year)
        return []
      // The transfers are those that the province received; a prefecture tells of its own share of them.
      if (whole.region_code !== projectIn(ledger, whole.project_id).region) return []
      const transfers = ledger.transfers.filter(
        ({ project, fundYear }) => project === whole.project_id && fundYear === whole.from_year,
      )
      if (transfers.length === 0) return []
      const name = projectName(ledger, whole.project_id)
      return judgeSum({
        key: `${whole.project_id}:${whole.from_year}`,
        about: {
          project: whole.project_id,
          region: whole.region_code,
          from: whole.from_year,
          to: whole.to_year,
          source: whole.source,
          measure: whole.measure,
        },
        what: {
          zh: `${name.zh} ${whole.from_year} 年度中央资金`,
          en: `${name.en}, central funds of ${whole.from_year}`,
        },
        parts: transfers.map(statedTransfer),
        partsAre: { zh: '逐笔收到', en: 'transfers' },
        whole: statedFund(whole),
        wholeIs: { zh: '到位数', en: 'amount received' },
        missing: [],
      })
    }),
}
