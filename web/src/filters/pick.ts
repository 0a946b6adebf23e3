import { type Filters, noFilters } from './filters.ts'

/** True where the filters already hold exactly this choice. */
export const isPicked = (filters: Filters, change: Partial<Filters>): boolean =>
  keysOf(change).every((key) => JSON.stringify(filters[key]) === JSON.stringify(change[key]))

/** The filters after a click on a name: the choice, or all again where it was chosen already. */
export const picked = (filters: Filters, change: Partial<Filters>): Filters => {
  if (!isPicked(filters, change)) return { ...filters, ...change }
  const back = Object.fromEntries(keysOf(change).map((key) => [key, noFilters[key]]))
  return { ...filters, ...back }
}

const keysOf = (change: Partial<Filters>) => Object.keys(change) as (keyof Filters)[]
