import type { Restatement } from '../../ingest/facts.ts'
import { parseDecimal } from '../../rules/decimal.ts'
import { percent } from '../../rules/percent.ts'
import type { About, Judgement, Text } from '../check.ts'
import { type Citation, citationOf } from '../stated.ts'
import { percentText } from '../words.ts'

/** A number that a rate is made of. */
export interface Term {
  value: number
  /** Its last printed digit, in the same parts. */
  step: number
  /** With its unit, or as a sum. */
  text: string
  citations: readonly Citation[]
}

/** A printed percentage that can be recomputed. */
export interface PrintedRate {
  row: Restatement
  about: About
  /** “苗岭山脉示范工程 2022–2025 年中央资金执行率” */
  name: Text
  numerator: Term
  denominator: Term
}

export type RateVerdict = 'ROUNDED' | 'TRUNCATED' | 'WRONG'

const placesOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0

/** How a printed rate came about. */
export function verdictOn({ row, numerator, denominator }: PrintedRate): RateVerdict {
  const printed = parseDecimal(row.value)
  const { rounded, truncated } = percent(numerator.value, denominator.value, placesOf(row.value))
  if (printed === rounded) return 'ROUNDED'
  return printed === truncated ? 'TRUNCATED' : 'WRONG'
}

/** A rate as it should be, to as many places as the report prints. */
export const asItShouldBe = ({ row, numerator, denominator }: PrintedRate) =>
  percent(numerator.value, denominator.value, placesOf(row.value)).rounded

/** PASSED if rounded; else the finding, whose words are the caller's. */
export function judgeRate(
  rate: PrintedRate,
  message: (printed: string, expected: string) => Text,
): Judgement {
  if (verdictOn(rate) === 'ROUNDED') return 'PASSED'
  const { row, numerator, denominator } = rate
  const expected = asItShouldBe(rate)
  const printed = parseDecimal(row.value)
  const exact = percent(numerator.value, denominator.value, 4).truncated
  const places = placesOf(row.value)
  const [printedText, expectedText] = [percentText(printed, places), percentText(expected, places)]
  const half = 10_000 / 10 ** places / 2
  const steps = `${numerator.text} ÷ ${denominator.text} = ${percentText(exact, 4)}…`
  return {
    key: row.restatement_id.slice(row.report_id.length + 1),
    about: rate.about,
    message: message(printedText, expectedText),
    expected: expectedText,
    found: printedText,
    difference: (printed - expected) / 10_000,
    tolerance: half / 10_000,
    recomputation: { zh: steps, en: steps },
    citations: [citationOf(row), ...numerator.citations, ...denominator.citations],
  }
}
