import {
  type Coverage,
  type CoverageRow,
  type Grain,
  grains,
  type Measure,
  type Subject,
  stateOf,
} from './coverage.ts'

/** What is not known at one grain: figures that nobody reported, and figures of which only parts are. */
export interface Gap {
  grain: Grain
  none: Lacking[]
  some: Lacking[]
  /** Groups that were not looked at; where above 0, nothing can be said to be reported nowhere. */
  leftOut: number
}
/** One measure and the sources that it is lacking for; none of a result's figures has sources. */
export interface Lacking {
  measure: Measure
  sources: NonNullable<Subject['source']>[]
}

/** The gaps of a coverage, grain by grain; a grain without one that was looked at in full is left out. */
export const gapsOf = ({ rows, leftOut }: Coverage, shown: readonly Grain[] = grains): Gap[] =>
  shown
    .map((grain) => ({
      grain,
      none: leftOut[grain] > 0 ? [] : lacking(rows, grain, 'none'),
      some: lacking(rows, grain, 'some'),
      leftOut: leftOut[grain],
    }))
    .filter((gap) => gap.none.length + gap.some.length + gap.leftOut > 0)

const lacking = (rows: readonly CoverageRow[], grain: Grain, state: 'none' | 'some'): Lacking[] => {
  const found = new Map<Measure, Lacking['sources']>()
  for (const { subject, tallies } of rows) {
    if (stateOf(tallies[grain]) !== state) continue
    const { measure, source } = subject
    found.set(measure, [...(found.get(measure) ?? []), ...(source ? [source] : [])])
  }
  return [...found].map(([measure, sources]) => ({ measure, sources }))
}
