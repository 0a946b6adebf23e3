import { FUND_MEASURES, type FundMeasure } from 'schema/database/terms.ts'
import type { Check } from '../check.ts'
import { restatedMoney, statedFund } from '../stated.ts'
import { MEASURES, projectName, SOURCES, years } from '../words.ts'
import { fundLike } from './fund-parts.ts'
import { judgeSum } from './judge-sum.ts'

const isMeasure = (quantity: string): quantity is FundMeasure =>
  FUND_MEASURES.some((measure) => measure === quantity)

export const fundProjects: Check = {
  id: 'fund-projects',
  kind: 'SUMS',
  severity: 'ERROR',
  title: { zh: '各项目资金合计等于报告总数', en: 'Money by project adds up to what the report says of all' },
  description: {
    zh: '正文对全部项目合写的金额，对照各项目同一期间、来源和口径的金额之和；按较粗单位四舍五入后相等即为相符。',
    en: 'Amounts that the prose gives for all projects together against the sum over the projects; equal after rounding to the coarser unit is equal.',
  },
  compare: (ledger) =>
    ledger.restatements.flatMap((row) => {
      const { project_id, from_year, to_year, region_code, source, quantity } = row
      if (project_id !== null || source === null || !isMeasure(quantity)) return []
      if (from_year === null || to_year === null) return []
      const span = from_year === ledger.report.from && to_year === ledger.report.to
      const parts = ledger.projects
        .filter(({ from, to }) => span || (from <= from_year && to >= to_year))
        .map(({ project, region, from, to }) => ({
          name: projectName(ledger, project),
          fact: fundLike(ledger, {
            project_id: project,
            region_code: region_code ?? region,
            from_year: span ? from : from_year,
            to_year: span ? to : to_year,
            source,
            measure: quantity,
          }),
        }))
      const facts = parts.flatMap(({ fact }) => fact ?? [])
      if (facts.length === 0) return []
      const time = years(from_year, to_year)
      return judgeSum({
        key: row.restatement_id.slice(row.report_id.length + 1),
        about: { region: region_code, from: from_year, to: to_year, source, measure: quantity },
        what: {
          zh: `全部项目 ${time.zh}${SOURCES[source].zh}${MEASURES[quantity].zh}`,
          en: `All projects, ${time.en}, ${SOURCES[source].en}, ${MEASURES[quantity].en}`,
        },
        parts: facts.map(statedFund),
        partsAre: { zh: '各项目', en: 'projects' },
        whole: restatedMoney(row),
        wholeIs: { zh: '正文', en: 'figure of the prose' },
        missing: parts.filter(({ fact }) => fact === undefined).map(({ name }) => name),
      })
    }),
}
