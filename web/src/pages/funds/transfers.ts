import type { Filters } from '../../filters/filters.ts'
import type { Transfer } from './use-funds.ts'

/** Transfers of the projects shown, of fund years inside the range; they are central money only. */
export const shownTransfers = (
  transfers: readonly Transfer[],
  projects: readonly string[],
  { sources, years }: Pick<Filters, 'sources' | 'years'>,
): Transfer[] =>
  transfers
    .filter(
      ({ project, fundYear }) =>
        projects.includes(project.id) &&
        (sources.length === 0 || sources.includes('CENTRAL')) &&
        (years === null || (fundYear >= years.from && fundYear <= years.to)),
    )
    .toSorted((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? '') || a.id.localeCompare(b.id))

/** Late where the days are known and above those allowed; null where a date is missing. */
export const isLate = ({ days, daysAllowed }: Transfer): boolean | null =>
  typeof days === 'number' ? days > daysAllowed : null

/** How many were issued late, and the slowest of those that can be judged. */
export const judgeTransfers = (transfers: readonly Transfer[]) => {
  const judged = transfers.filter((transfer) => isLate(transfer) !== null)
  const [slowest] = judged.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))
  return { count: judged.length, late: judged.filter((transfer) => isLate(transfer)).length, slowest }
}
