import { type Comparison, compareText } from './comparison.ts'
import { decimals, e4, fen, percent, sum } from './exact.ts'
import { cumulativeTarget, funds, levelOf, PROVINCE, restatements, results } from './report-sheets.ts'
import { primaryAmount } from './restated-figures.ts'

/** Printed rates and counts, recomputed. */

type Restated = (typeof restatements)[number]
const stated = (quantity: string) => restatements.filter((row) => row.quantity === quantity)

/** An amount of the same project and source that stands at the very place where the rate is printed. */
function amountBeside(rate: Restated, measure: string): bigint | undefined {
  const beside = (row: { project: string; locator: string; source: string }) =>
    row.project === rate.project && row.locator === rate.locator && row.source === rate.source
  const primary = funds.find((row) => beside(row) && row.measure === measure)
  if (primary) return fen(primary.amount, primary.unit)
  const again = restatements.find((row) => beside(row) && row.quantity === measure)
  return again && fen(again.value, again.unit)
}

/** Every execution rate against the two amounts printed beside it: executed ÷ received, or ÷ budget where that is what stands there. */
export function executionRates(): Comparison[] {
  return stated('EXECUTION_RATE').map((rate) => {
    const executed = amountBeside(rate, 'EXECUTED')
    const whole = amountBeside(rate, 'RECEIVED') ?? amountBeside(rate, 'BUDGET')
    if (executed === undefined || whole === undefined)
      throw new Error(`${rate.restatement}: no amounts beside it`)
    return compareText(rate.restatement, rate.value, percent(executed, whole, decimals(rate.value)))
  })
}

/** The central rates of the prose against the annexes' amounts, which are more exact; the annexes have no provincial ones. */
export function proseRatesAgainstAnnex(): Comparison[] {
  return stated('EXECUTION_RATE')
    .filter(({ source, locator }) => source === 'CENTRAL' && !locator.startsWith('附件'))
    .map((rate) => {
      const exact = percent(
        primaryAmount(rate, 'EXECUTED'),
        primaryAmount(rate, 'BUDGET'),
        decimals(rate.value),
      )
      return compareText(`${rate.restatement}: exact amounts`, rate.value, exact)
    })
}

/** 拨付率: what the prefectures were given of what the province received. */
export function disbursementRates(): Comparison[] {
  return stated('DISBURSEMENT_RATE').map((rate) => {
    const given = funds.filter(
      (row) => row.region !== PROVINCE && row.source === rate.source && row.measure === 'BUDGET',
    )
    const amount = sum(given.map((row) => fen(row.amount, row.unit)))
    return compareText(
      rate.restatement,
      rate.value,
      percent(amount, primaryAmount(rate, 'RECEIVED'), decimals(rate.value)),
    )
  })
}

/** 完成率 of one indicator: actual ÷ target (only `≥` indicators have one printed). */
export function completionRates(): Comparison[] {
  return stated('COMPLETION_RATE')
    .filter(({ indicator }) => indicator !== '')
    .map((rate) => {
      const actual =
        results.find((row) => row.project === rate.project && row.indicator === rate.indicator)?.actual ?? ''
      const target = cumulativeTarget(rate.project, rate.indicator) ?? ''
      return compareText(rate.restatement, rate.value, percent(e4(actual), e4(target), decimals(rate.value)))
    })
}

/** The rows of the self-evaluation table in one class, and how many met their target. Every class counted holds only `≥` indicators. */
function rowsOfClass({ project, level2 }: Restated) {
  const rows = results.filter((row) => row.project === project && levelOf.get(row.indicator) === level2)
  const met = rows.filter(({ actual, target }) => e4(actual) >= e4(target)).length
  return { count: rows.length, met }
}

/** 完成率 of a class: met ÷ all. The rate of a whole project (约100%) has no definition in the report. */
export function classCompletionRates(): Comparison[] {
  return stated('COMPLETION_RATE')
    .filter(({ indicator, level2 }) => indicator === '' && level2 !== '')
    .map((rate) => {
      const { count, met } = rowsOfClass(rate)
      return compareText(
        rate.restatement,
        rate.value,
        percent(BigInt(met), BigInt(count), decimals(rate.value)),
      )
    })
}

/** Printed counts against the rows of the self-evaluation table in that class. */
export function counts(): Comparison[] {
  return restatements
    .filter(({ quantity }) => quantity.endsWith('_COUNT'))
    .map((row) => {
      const { count, met } = rowsOfClass(row)
      const recomputed = { INDICATOR_COUNT: count, MET_COUNT: met, UNMET_COUNT: count - met }[row.quantity]
      return compareText(row.restatement, row.value, String(recomputed))
    })
}
