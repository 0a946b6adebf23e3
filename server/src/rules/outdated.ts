/**
 * The year of the latest of some reports that came after the year of this one, so that what happened since is not in
 * it; null where it is of the latest year itself, or where no day tells.
 * @param issuedOn ISO day of the report; null where it does not say
 * @param others ISO days of all reports that it is held against
 */
export function outdatedSince(issuedOn: string | null, others: readonly (string | null)[]): number | null {
  if (issuedOn === null) return null
  const latest = Math.max(...others.map((day) => (day === null ? 0 : yearOf(day))))
  return latest > yearOf(issuedOn) ? latest : null
}

const yearOf = (isoDay: string) => Number(isoDay.slice(0, 4))
