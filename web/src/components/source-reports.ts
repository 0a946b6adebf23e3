/** Reports beyond these are counted, not named. */
const fewReports = 3

interface Report {
  id: string
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
  /** How many later ones have left behind: what came after is not in them. */
  older: number
}

/**
 * What a foot says of the reports behind its figures.
 * @param outdated ids of the reports that later ones have left behind
 */
export const sourceReports = <Named extends Report>(
  reports: readonly Named[],
  outdated: readonly string[],
): SourceReports<Named> => {
  const days = reports.flatMap(({ issuedOn }) => issuedOn ?? []).toSorted()
  const [from = null] = days
  return {
    named: reports.length <= fewReports ? reports : [],
    count: reports.length,
    from,
    to: days.at(-1) ?? null,
    older: reports.filter(({ id }) => outdated.includes(id)).length,
  }
}
