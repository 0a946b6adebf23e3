import { type Ledger, projectIn } from '../ledger.ts'
import { type Stated, statedFund } from '../stated.ts'
import { SOURCES, shown, sumText } from '../words.ts'
import type { PrintedRate, Term } from './printed-rate.ts'

/** The printed rates of passing money on: what the prefectures were given of what the province received. */
export function disbursementRatesIn(ledger: Ledger): PrintedRate[] {
  return ledger.restatements.flatMap((row) => {
    if (row.quantity !== 'DISBURSEMENT_RATE' || row.source === null) return []
    const source = SOURCES[row.source]
    const amounts = (measure: string, ofProvince: boolean) =>
      ledger.funds
        .filter(
          (fact) =>
            fact.source === row.source &&
            fact.measure === measure &&
            (row.project_id === null || fact.project_id === row.project_id) &&
            (fact.region_code === projectIn(ledger, fact.project_id).region) === ofProvince &&
            fact.from_year === projectIn(ledger, fact.project_id).from &&
            fact.to_year === projectIn(ledger, fact.project_id).to,
        )
        .map(statedFund)
    const given = termOf(amounts('BUDGET', false))
    const received = termOf(amounts('RECEIVED', true))
    if (!given || !received || received.value === 0) return []
    return [
      {
        row,
        about: { project: row.project_id, region: row.region_code, from: row.from_year, to: row.to_year },
        name: { zh: `${source.zh}拨付率`, en: `Disbursement rate of ${source.en}` },
        numerator: given,
        denominator: received,
      },
    ]
  })
}

function termOf(parts: readonly Stated[]): Term | undefined {
  const [first] = parts
  if (!first) return undefined
  const value = parts.reduce((sum, part) => sum + part.value, 0)
  const steps = sumText(
    parts.map((part) => part.value),
    first,
  )
  return {
    value,
    step: Math.max(...parts.map(({ step }) => step)),
    text: parts.length === 1 ? shown(value, first) : `(${steps})`,
    citations: parts.map(({ citation }) => citation),
  }
}
