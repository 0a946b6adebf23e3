import type { Restatement, ResultFact } from '../../ingest/facts.ts'
import { completionFraction } from '../../rules/completion.ts'
import { parseDecimal } from '../../rules/decimal.ts'
import { goalOf, type Ledger, placeRestated, resultAt, targetOf } from '../ledger.ts'
import { statedActual, statedTarget } from '../stated.ts'
import { figure, indicatorName, subject } from '../words.ts'
import { type PrintedRate, verdictOn } from './printed-rate.ts'

/** The row of the self-evaluation table that a restated figure speaks of. */
export const resultOf = (ledger: Ledger, row: Restatement): ResultFact | undefined =>
  row.project_id === null || row.indicator_id === null
    ? undefined
    : resultAt(ledger, {
        ...placeRestated(ledger, { ...row, project_id: row.project_id }),
        indicator_id: row.indicator_id,
      })

/** The printed completion rates of single indicators, each with its target and actual. */
export function completionRatesIn(ledger: Ledger): PrintedRate[] {
  return ledger.restatements.flatMap((row) => {
    if (row.quantity !== 'COMPLETION_RATE' || row.indicator_id === null) return []
    const result = resultOf(ledger, row)
    const target = result && targetOf(ledger, result)
    const goal = target && statedTarget(target)
    const actual = result && statedActual(result)
    if (!result || !goal || !actual) return []
    const fraction = completionFraction(goalOf(ledger, result), result.actual)
    if ('missing' in fraction || fraction.numerator < 0) return []
    const place = subject(ledger, result)
    const name = indicatorName(ledger, row.indicator_id)
    const [over, under] = target.operator === 'AT_MOST' ? [goal, actual] : [actual, goal]
    return [
      {
        row,
        about: {
          project: result.project_id,
          region: result.region_code,
          from: result.from_year,
          to: result.to_year,
          indicator: row.indicator_id,
        },
        name: { zh: `${place.zh}${name.zh}完成率`, en: `${place.en}, completion rate of ${name.en}` },
        numerator: {
          value: fraction.numerator,
          step: over.step,
          text: figure(over),
          citations: [over.citation],
        },
        denominator: {
          value: fraction.denominator,
          step: under.step,
          text: figure(under),
          citations: [under.citation],
        },
      },
    ]
  })
}

/** The actual of a percentage, put down as if it were its completion rate. */
export function isActualItself(ledger: Ledger, rate: PrintedRate): boolean {
  const result = resultOf(ledger, rate.row)
  return (
    result?.unit === '%' && result.actual === parseDecimal(rate.row.value) && verdictOn(rate) !== 'ROUNDED'
  )
}
