import type { ReleaseQuery } from '../../generated/graphql.ts'
import type { EvidenceRef } from './evidence-ref.ts'
import { resultPoint } from './narrow.ts'

/** A project that later reports have left behind, as the API tells it. */
export type Outdated = ReleaseQuery['outdatedProjects'][number]

/** Of the projects that later reports have left behind, those that a figure rests on. */
export const outdatedBehind = (evidence: EvidenceRef, outdated: readonly Outdated[]): Outdated[] => {
  const place = placeOf(evidence)
  return place === null ? [] : outdated.filter((one) => rests(place, one))
}

/** Ids, as the API's arguments take them; without any, all. */
type Chosen = readonly (string | number)[] | null

/** The part of a figure's address that says which reports can stand behind it; null where none does. */
interface Place {
  programmes?: Chosen
  projects?: Chosen
  regions?: Chosen
  from: number
  to: number
}

const placeOf = (evidence: EvidenceRef): Place | null => {
  // A transfer is over once it is made.
  if (evidence.of === 'transfer') return null
  if (evidence.of === 'result') {
    const { project, region, from, to } = resultPoint(evidence.id)
    // What is cumulative goes on as long as the question does.
    const end = from === to ? to : (evidence.where.years?.to ?? Infinity)
    return { projects: [project], regions: [region], from, to: end }
  }
  const { programmes, projects, regions, years } = evidence.where
  const chosen = { programmes, projects, regions, from: years?.from ?? 0, to: years?.to ?? Infinity }
  if (evidence.of === 'metric') return { ...chosen, regions: [evidence.region] }
  const { project, region, year } = evidence.at ?? {}
  return {
    ...chosen,
    ...(project && { projects: [project] }),
    ...(region && { regions: [region] }),
    ...(year && { from: year, to: year }),
  }
}

/** A year that was over when its report was issued has nothing left to come. */
const rests = ({ programmes, projects, regions, from, to }: Place, one: Outdated) =>
  // What is made up answers only where it is named.
  (programmes || projects || !one.project.programme.simulated) &&
  holds(programmes, [one.project.programme.id]) &&
  holds(projects, [one.project.id]) &&
  holds(regions, one.regionCodes) &&
  one.project.period.from <= to &&
  one.project.period.to >= from &&
  to >= yearOf(one.report.issuedOn)

const holds = (chosen: Chosen | undefined, ids: readonly string[]) =>
  chosen?.some((id) => ids.includes(String(id))) ?? true

/** Of a report without a day nobody says that it is outdated. */
const yearOf = (day: string | null | undefined) => Number(day?.slice(0, 4))

/** The years of the oldest of some reports and of the latest that left them behind. */
export const yearsOf = (outdated: readonly Outdated[]) => ({
  year: Math.min(...outdated.map(({ report }) => yearOf(report.issuedOn))),
  latest: Math.max(...outdated.map(({ latestYear }) => latestYear)),
})
