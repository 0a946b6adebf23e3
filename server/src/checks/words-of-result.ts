import type { ResultFact } from '../ingest/facts.ts'
import type { About, Text } from './check.ts'
import type { Ledger } from './ledger.ts'
import { indicatorName, subject } from './words.ts'

/** “苗岭山脉示范工程 2022–2025 年采坑治理面积” */
export function nameOf(ledger: Ledger, result: ResultFact): Text {
  const place = subject(ledger, result)
  const name = indicatorName(ledger, result.indicator_id)
  return { zh: `${place.zh}${name.zh}`, en: `${place.en}, ${name.en}` }
}

export const aboutResult = (result: ResultFact): About => ({
  project: result.project_id,
  region: result.region_code,
  from: result.from_year,
  to: result.to_year,
  indicator: result.indicator_id,
})

export const keyOf = (result: ResultFact) =>
  [result.project_id, result.region_code, `${result.from_year}-${result.to_year}`, result.indicator_id].join(
    ':',
  )
