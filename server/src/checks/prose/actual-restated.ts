import type { Check } from '../check.ts'
import { indicatorIn } from '../ledger.ts'
import { resultOf } from '../rates/completion-rates.ts'
import { restated, statedActual } from '../stated.ts'
import { indicatorName, subject } from '../words.ts'
import { judgeTwice } from './judge-twice.ts'

export const actualRestated: Check = {
  id: 'actual-restated',
  kind: 'PROSE',
  severity: 'ERROR',
  title: { zh: '正文完成值与自评表一致', en: 'Actuals of the prose agree with the table' },
  description: {
    zh: '正文和自评表文字中的实际完成值，对照自评表指标行；换算单位（万人与人）并按较粗一处四舍五入后相等即为相符。',
    en: 'Actuals of the prose and of the wording of the table against its rows; equal after converting units and rounding to the coarser print is equal.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      if (row.quantity !== 'ACTUAL' || row.indicator_id === null) return []
      const result = resultOf(ledger, row)
      const primary = result && statedActual(result)
      if (!result || !primary) return []
      const where = subject(ledger, result)
      const name = indicatorName(ledger, row.indicator_id)
      return [
        judgeTwice({
          key: row.restatement_id.slice(row.report_id.length + 1),
          about: {
            project: result.project_id,
            region: result.region_code,
            from: result.from_year,
            to: result.to_year,
            indicator: row.indicator_id,
          },
          what: { zh: `${where.zh}${name.zh}实际完成`, en: `${where.en}, actual of ${name.en}` },
          again: restated(row, indicatorIn(ledger, row.indicator_id).unit),
          primary,
        }),
      ]
    }),
}
