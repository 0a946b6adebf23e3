/** Reports beyond these are counted, not named. */
const fewReports = 3

interface Report {
  title: string
  /** ISO day; null where the report does not say. */
  issuedOn?: string | null
}
export interface SourceReports<Named extends Report> {
  /** To be named; empty where they are too many. */
  named: readonly Named[]
  /** How many there are, and the days of the first and the last. */
  count: number
  from: string | null
  to: string | null
  /** How many are from a year before that of the latest: what came after is not in them. */
  older: number
}

/** What a foot says of the reports behind its figures, and how many of them are older than the latest. */
export const sourceReports = <Named extends Report>(reports: readonly Named[]): SourceReports<Named> => {
  const days = reports.flatMap(({ issuedOn }) => issuedOn ?? []).toSorted()
  const [from = null] = days
  const to = days.at(-1) ?? null
  return {
    named: reports.length <= fewReports ? reports : [],
    count: reports.length,
    from,
    to,
    older: days.filter((day) => to !== null && day.slice(0, 4) < to.slice(0, 4)).length,
  }
}
