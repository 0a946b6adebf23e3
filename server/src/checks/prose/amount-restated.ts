import { FUND_MEASURES } from 'schema/database/terms.ts'
import { compareSum, compareTwice } from '../../rules/agreement.ts'
import type { Check, Found } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { restatedMoney, statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { besideTotal } from '../sums/prose-total.ts'
import { figure, MEASURES, SOURCES, subject } from '../words.ts'
import { judgeTwice } from './judge-twice.ts'

export const amountRestated: Check = {
  id: 'amount-restated',
  kind: 'PROSE',
  severity: 'ERROR',
  title: { zh: '正文金额与表一致', en: 'Amounts of the prose agree with the tables' },
  description: {
    zh: '同一项目、期间、来源和口径的金额在正文与附件（或正文另一处）写出两次的，换算单位并按较粗一处四舍五入后相等即为相符。“共计”只含部分来源时单独说明。',
    en: 'An amount printed at two places, for one project, period, source and measure; equal after converting units and rounding to the coarser print is equal. A total of the prose that covers only some sources is told as such.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      const measure = FUND_MEASURES.find((word) => word === row.quantity)
      if (!measure || row.project_id === null || row.source === null) return []
      const project = projectIn(ledger, row.project_id)
      const place = {
        project_id: row.project_id,
        region_code: row.region_code ?? project.region,
        from_year: row.from_year ?? project.from,
        to_year: row.to_year ?? project.to,
      }
      const fact = fundLike(ledger, { ...place, source: row.source, measure })
      if (!fact) return []
      const where = subject(ledger, place)
      const [source, what] = [SOURCES[row.source], MEASURES[measure]]
      const again = restatedMoney(row)
      const primary = statedFund(fact)
      const judged = judgeTwice({
        key: row.restatement_id.slice(row.report_id.length + 1),
        about: {
          project: place.project_id,
          region: place.region_code,
          from: place.from_year,
          to: place.to_year,
          source: row.source,
          measure,
        },
        what: { zh: `${where.zh}${source.zh}${what.zh}`, en: `${where.en}, ${source.en}, ${what.en}` },
        again,
        primary,
      })
      const parts = besideTotal(ledger, row)
      const partial =
        row.source === 'TOTAL' &&
        parts.length > 1 &&
        compareSum(parts.map(restatedMoney), again).agreement === 'EQUAL' &&
        compareTwice(primary, again).agreement === 'UNEQUAL'
      if (judged === 'PASSED' || !partial) return [judged]
      const named = parts.flatMap(({ source: part }) => part ?? []).map((part) => SOURCES[part])
      const narrower: Found = {
        ...judged,
        severity: 'WARNING',
        message: {
          zh: `${where.zh}正文“共计”${figure(again)}只含${named.map(({ zh }) => zh).join('、')}，${fact.locator}为 ${figure(primary)}，其余地方资金未提及。`,
          en: `${where.en}: the total of the prose, ${figure(again)}, is ${named.map(({ en }) => en).join(' and ')} only; ${fact.locator} has ${figure(primary)}, and the prose passes over the rest.`,
        },
      }
      return [narrower]
    }),
}
