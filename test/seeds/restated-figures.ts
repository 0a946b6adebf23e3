import { type Comparison, compare, compareText } from './comparison.ts'
import { e4, e4FromWan, fen, roundingOf, sum } from './exact.ts'
import { funds, PROVINCE, restatements, results, targets } from './report-sheets.ts'

/** Figures that the report prints a second time, against the primary row. The rounding of the printed one is allowed. */

type Restated = (typeof restatements)[number]
const of = (project: string) => (row: { project: string }) => project === '' || row.project === project

/** The primary amount: the project's row, or the sum over both projects where the report speaks of both. */
export function primaryAmount({ project, from, to, source }: Restated, measure: string): bigint {
  const whole = from !== to
  const rows = funds.filter(
    (row) =>
      of(project)(row) &&
      row.region === PROVINCE &&
      row.source === source &&
      row.measure === measure &&
      (whole ? row.from !== row.to : row.from === from && row.to === to),
  )
  if (rows.length === 0) throw new Error(`no primary ${measure} ${source} for “${project}” ${from}–${to}`)
  return sum(rows.map((row) => fen(row.amount, row.unit)))
}

export function amountsAgain(): Comparison[] {
  return restatements
    .filter(({ quantity }) => ['BUDGET', 'RECEIVED', 'EXECUTED'].includes(quantity))
    .map((row) => {
      const scale = (text: string) => fen(text, row.unit)
      return compare(
        row.restatement,
        scale(row.value),
        primaryAmount(row, row.quantity),
        6,
        roundingOf(row.value, scale),
      )
    })
}

export function targetsAgain(): Comparison[] {
  return restatements
    .filter(({ quantity }) => quantity === 'TARGET')
    .map((row) => {
      const primary = targets.find(
        (target) =>
          target.project === row.project &&
          target.region === row.region &&
          target.indicator === row.indicator &&
          target.from === row.from &&
          target.to === row.to,
      )
      return compareText(row.restatement, row.value, primary?.value ?? 'no such row')
    })
}

export function actualsAgain(): Comparison[] {
  return restatements
    .filter(({ quantity }) => quantity === 'ACTUAL')
    .map((row) => {
      const primary = results.find(
        (result) => result.project === row.project && result.indicator === row.indicator,
      )
      const coarser = row.unit !== primary?.unit
      const scale = coarser ? e4FromWan : e4
      return compare(
        row.restatement,
        scale(row.value),
        e4(primary?.actual ?? ''),
        4,
        coarser ? roundingOf(row.value, scale) : 0n,
      )
    })
}
