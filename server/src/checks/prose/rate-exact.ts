import type { FundMeasure } from 'schema/database/terms.ts'
import { compareTwice } from '../../rules/agreement.ts'
import type { Check } from '../check.ts'
import type { Ledger } from '../ledger.ts'
import { executionRatesIn } from '../rates/execution-rates.ts'
import { judgeRate, type PrintedRate, type Term } from '../rates/printed-rate.ts'
import { type Stated, statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, shown } from '../words.ts'

export const rateExact: Check = {
  id: 'rate-exact',
  kind: 'PROSE',
  severity: 'WARNING',
  title: { zh: '正文执行率与附件金额一致', en: 'Execution rates of the prose agree with the exact amounts' },
  description: {
    zh: '正文按四舍五入后的亿元数算出的执行率，对照附件以万元写出的金额之商；差异来自先舍入后相除。',
    en: 'Execution rates that the prose divides from amounts rounded to 亿元 against the amounts that the annexes print in 万元.',
  },
  compare: (ledger) =>
    executionRatesIn(ledger).flatMap((rate) => {
      const executed = exact(ledger, rate, 'EXECUTED')
      const budget = exact(ledger, rate, 'BUDGET')
      const finer = executed && executed.step < rate.numerator.step
      if (!executed || !budget || !finer || !sameWhole(budget, rate)) return []
      const sharp = { ...rate, numerator: termOf(executed), denominator: termOf(budget) }
      return [
        judgeRate(sharp, (printed, expected) => ({
          zh: `${rate.name.zh}正文写作 ${printed}，按附件金额 ${figure(executed)} ÷ ${figure(budget)}为 ${expected}，正文是用舍入后的金额相除。`,
          en: `${rate.name.en}: the prose has ${printed}, the annexed amounts ${figure(executed)} ÷ ${figure(budget)} give ${expected}; the prose divides rounded amounts.`,
        })),
      ]
    }),
}

type Exact = Stated & { citations: Term['citations'] }

/** The primary amount: of the project, or added up over all projects; null where one of them has none. */
function exact(ledger: Ledger, { row }: PrintedRate, measure: FundMeasure): Exact | null {
  const { source, project_id } = row
  if (source === null) return null
  const projects = ledger.projects.filter(({ project }) => project_id === null || project === project_id)
  const facts = projects.map(({ project, region, from, to }) =>
    fundLike(ledger, {
      project_id: project,
      region_code: region,
      from_year: from,
      to_year: to,
      source,
      measure,
    }),
  )
  const parts = facts.flatMap((fact) => (fact ? [statedFund(fact)] : []))
  const [first] = parts
  if (!first || parts.length < facts.length) return null
  return {
    ...first,
    value: parts.reduce((sum, { value }) => sum + value, 0),
    step: Math.max(...parts.map(({ step }) => step)),
    citations: parts.map(({ citation }) => citation),
  }
}

const termOf = (stated: Exact): Term => ({
  value: stated.value,
  step: stated.step,
  text: shown(stated.value, stated),
  citations: stated.citations,
})

const sameWhole = (budget: Stated, { denominator }: PrintedRate) =>
  compareTwice(budget, { ...denominator, unit: '' }).agreement === 'EQUAL'
