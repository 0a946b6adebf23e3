import type { Check } from '../check.ts'
import { indicatorIn, targetAt } from '../ledger.ts'
import { restated, statedTarget } from '../stated.ts'
import { indicatorName, subject } from '../words.ts'
import { judgeTwice } from './judge-twice.ts'

export const targetRestated: Check = {
  id: 'target-restated',
  kind: 'PROSE',
  severity: 'ERROR',
  title: { zh: '同一目标值各处一致', en: 'A target is the same wherever it is printed' },
  description: {
    zh: '目标表的目标值，对照自评表的指标值和自评表“总体目标”文字中的同一数值。',
    en: 'Targets of the target tables against the self-evaluation tables and the goals that those repeat in words.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      if (row.quantity !== 'TARGET' || row.indicator_id === null) return []
      const { indicator_id, project_id, region_code, from_year, to_year } = row
      if (project_id === null || region_code === null || from_year === null || to_year === null) return []
      const target = targetAt(ledger, { indicator_id, project_id, region_code, from_year, to_year })
      const primary = target && statedTarget(target)
      // A restatement at the very place holds only how that place classes the indicator.
      if (!target || !primary || target.locator === row.locator) return []
      const where = subject(ledger, target)
      const name = indicatorName(ledger, row.indicator_id)
      return [
        judgeTwice({
          key: row.restatement_id.slice(row.report_id.length + 1).replaceAll(':', '-'),
          about: {
            project: target.project_id,
            region: target.region_code,
            from: target.from_year,
            to: target.to_year,
            indicator: row.indicator_id,
          },
          what: { zh: `${where.zh}${name.zh}目标`, en: `${where.en}, target of ${name.en}` },
          again: restated(row, indicatorIn(ledger, row.indicator_id).unit),
          primary,
        }),
      ]
    }),
}
