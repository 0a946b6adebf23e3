import { type FundFact, fundPoint } from '../../ingest/facts.ts'
import { type Shape, shapeOf } from '../../rules/cube.ts'
import type { Judgement, Text } from '../check.ts'
import { isSpan, type Ledger, type Project, projectIn } from '../ledger.ts'
import { rowsBy } from '../rows-by.ts'
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
  return judgeSum({
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
  })
}

/** The printed amount at a place, of a source and a measure. */
export function fundLike(
  ledger: Ledger,
  like: Pick<FundFact, 'project_id' | 'region_code' | 'from_year' | 'to_year' | 'source' | 'measure'>,
): FundFact | undefined {
  return rowsBy(ledger.funds, fundPoint, fundPoint(like))[0]
}

/** The years of a span as parts; none where the period is a single year. */
export function yearParts(ledger: Ledger, place: Parameters<typeof isSpan>[1]) {
  if (!isSpan(ledger, place) || place.from_year === place.to_year) return []
  return Array.from({ length: place.to_year - place.from_year + 1 }, (_, index) => {
    const year = place.from_year + index
    return { part: { from_year: year, to_year: year }, name: years(year, year) }
  })
}

/** The regions directly below one, of those that take part in a project: a province beside its prefectures would count twice. */
export function regionParts(ledger: Ledger, place: { project_id: string; region_code: string }) {
  const { parts } = shapeIn(ledger, projectIn(ledger, place.project_id))
  return (parts.get(place.region_code) ?? []).map((code) => ({
    part: { region_code: code },
    name: regionName(ledger, code),
  }))
}

const shapes = new WeakMap<Project, Shape>()

function shapeIn({ above }: Ledger, project: Project): Shape {
  const known = shapes.get(project)
  if (known) return known
  const shape = shapeOf(project, (code) => above.get(code) ?? null)
  shapes.set(project, shape)
  return shape
}
