import type { CellSource } from 'schema/database/terms.ts'
import type { Restatement } from '../../ingest/facts.ts'
import type { Check } from '../check.ts'
import type { Ledger } from '../ledger.ts'
import { restatedMoney } from '../stated.ts'
import { projectName, years } from '../words.ts'
import { judgeSum } from './judge-sum.ts'

const PARTS: readonly (CellSource | null)[] = ['CENTRAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']

/** The amounts that stand beside a total of the prose, at the very place. */
export const besideTotal = (ledger: Ledger, total: Restatement) =>
  ledger.restatements.filter(
    (row) =>
      row.document_id === total.document_id &&
      row.locator === total.locator &&
      row.project_id === total.project_id &&
      row.quantity === total.quantity &&
      PARTS.includes(row.source),
  )

export const proseTotal: Check = {
  id: 'prose-total',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '正文“共计”等于同句各项之和', en: 'A total of the prose is the sum of its own sentence' },
  description: {
    zh: '正文写出的资金共计，对照同一处写出的中央、省级等各项之和。',
    en: 'A total amount of the prose against the sum of the sources named at the same place.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      if (row.source !== 'TOTAL' || row.quantity !== 'BUDGET' || row.project_id === null) return []
      const parts = besideTotal(ledger, row)
      if (parts.length < 2) return []
      const name = projectName(ledger, row.project_id)
      const time = years(row.from_year ?? ledger.report.from, row.to_year ?? ledger.report.to)
      return judgeSum({
        key: row.restatement_id.slice(row.report_id.length + 1),
        about: {
          project: row.project_id,
          region: row.region_code,
          from: row.from_year,
          to: row.to_year,
          source: row.source,
          measure: row.quantity,
        },
        what: { zh: `${name.zh} ${time.zh}正文资金`, en: `${name.en}, ${time.en}, money in the prose` },
        parts: parts.map(restatedMoney),
        partsAre: { zh: '同句各项', en: 'amounts of the sentence' },
        whole: restatedMoney(row),
        wholeIs: { zh: '“共计”', en: 'total' },
        missing: [],
      })
    }),
}
