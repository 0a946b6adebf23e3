import type { FundFact } from '../../ingest/facts.ts'
import type { Judgement, Text } from '../check.ts'
import { isSpan, type Ledger, projectIn } from '../ledger.ts'
import { statedFund } from '../stated.ts'
import { MEASURES, regionName, SOURCES, subject, years } from '../words.ts'
import { judgeSum, type Sum } from './judge-sum.ts'

type Part = Partial<Pick<FundFact, 'region_code' | 'from_year' | 'to_year' | 'source'>>

/** Holds an amount against its parts, of which each differs from it by a place, a year or a source. */
export function judgeFundParts(
  ledger: Ledger,
  whole: FundFact,
  parts: readonly { part: Part; name: Text }[],
  words: Pick<Sum, 'partsAre' | 'wholeIs' | 'gap'>,
): Judgement[] {
  const found = parts.map(({ part, name }) => ({ name, fact: fundLike(ledger, { ...whole, ...part }) }))
  const facts = found.flatMap(({ fact }) => fact ?? [])
  if (facts.length === 0) return []
  const place = subject(ledger, whole)
  const source = SOURCES[whole.source]
  const measure = MEASURES[whole.measure]
  return [
    judgeSum({
      ...words,
      key: [
        whole.project_id,
        whole.region_code,
        `${whole.from_year}-${whole.to_year}`,
        whole.source,
        whole.measure,
      ].join(':'),
      about: {
        project: whole.project_id,
        region: whole.region_code,
        from: whole.from_year,
        to: whole.to_year,
        source: whole.source,
        measure: whole.measure,
      },
      what: { zh: `${place.zh}${source.zh}${measure.zh}`, en: `${place.en}, ${source.en}, ${measure.en}` },
      parts: facts.map(statedFund),
      whole: statedFund(whole),
      missing: found.filter(({ fact }) => fact === undefined).map(({ name }) => name),
    }),
  ]
}

/** The printed amount at a place, of a source and a measure. */
export function fundLike(
  ledger: Ledger,
  like: Pick<FundFact, 'project_id' | 'region_code' | 'from_year' | 'to_year' | 'source' | 'measure'>,
): FundFact | undefined {
  return ledger.funds.find(
    (fact) =>
      fact.project_id === like.project_id &&
      fact.region_code === like.region_code &&
      fact.from_year === like.from_year &&
      fact.to_year === like.to_year &&
      fact.source === like.source &&
      fact.measure === like.measure,
  )
}

/** The years of a span as parts; none where the period is a single year. */
export function yearParts(ledger: Ledger, place: Parameters<typeof isSpan>[1]) {
  if (!isSpan(ledger, place) || place.from_year === place.to_year) return []
  return Array.from({ length: place.to_year - place.from_year + 1 }, (_, index) => {
    const year = place.from_year + index
    return { part: { from_year: year, to_year: year }, name: years(year, year) }
  })
}

/** The regions of a project as parts of the region that reports for it. */
export function regionParts(ledger: Ledger, place: { project_id: string; region_code: string }) {
  const project = projectIn(ledger, place.project_id)
  if (project.region !== place.region_code) return []
  return project.regions
    .filter((code) => code !== place.region_code)
    .map((code) => ({ part: { region_code: code }, name: regionName(ledger, code) }))
}
