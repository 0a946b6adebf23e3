import { leadingOf } from '../../format/leading.ts'
import type { CompareYearsQuery, FigureStatus } from '../../generated/graphql.ts'
import type { ComparedRegion } from './comparison.ts'

type Node = CompareYearsQuery['performance']['nodes'][number]

/** A region's target of one year. A year outside its projects' spans is no missing figure. */
export interface YearCell {
  year: number
  value: number | null
  status: FigureStatus | 'OUTSIDE'
}
export interface YearRow {
  region: ComparedRegion['region']
  cells: YearCell[]
}
export interface YearGrid {
  years: number[]
  rows: YearRow[]
}

/** How a cell is drawn: a bar, a hatched one for a lower bound, a gap, or no place at all. */
export const kindOf = ({ value, status }: YearCell): 'figure' | 'partial' | 'missing' | 'outside' =>
  status === 'OUTSIDE' ? 'outside' : value === null ? 'missing' : status === 'PARTIAL' ? 'partial' : 'figure'

/** Regions by years, in the order of the regions; every year that the answer has. */
export const yearGrid = (nodes: readonly Node[], regions: readonly ComparedRegion[]): YearGrid => {
  const years = [...new Set(nodes.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)
  return {
    years,
    rows: regions.map(({ region }) => ({
      region,
      cells: years.map((year) => {
        const found = nodes.find((node) => node.region?.code === region.code && node.year === year)
        return {
          year,
          value: found?.target ?? null,
          status: found ? found.evidence.status : 'OUTSIDE',
        }
      }),
    })),
  }
}

export const largest = (cells: readonly YearCell[]): number =>
  cells.reduce((max, { value }) => Math.max(max, value ?? 0), 0)

/** The highest year of any region; years outside of its projects hide nothing. */
export const highest = ({ rows }: YearGrid) =>
  leadingOf(
    rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
    ({ cell: { value, status } }) => (status === 'OUTSIDE' ? undefined : { value, status }),
  )

/** The two years that most regions have both of; of several such pairs the closest, then the latest. */
export const comparablePair = ({ years, rows }: YearGrid): [number, number] | null => {
  const pairs = years.flatMap((from) =>
    years.filter((to) => to > from).map((to): [number, number] => [from, to]),
  )
  const shared = ([from, to]: [number, number]) =>
    rows.filter((row) => cellOf(row, from)?.value != null && cellOf(row, to)?.value != null).length
  const ordered = pairs.toSorted(
    (a, b) => shared(b) - shared(a) || a[1] - a[0] - (b[1] - b[0]) || b[1] - a[1],
  )
  return ordered[0] ?? null
}

export const cellOf = ({ cells }: YearRow, year: number): YearCell | undefined =>
  cells.find((cell) => cell.year === year)

/** A region's figures of two years, in that order. */
export const pairOf = (row: YearRow, years: readonly [number, number]): YearCell[] =>
  years.flatMap((year) => cellOf(row, year) ?? [])

/** Second − first; null where either is missing or only a lower bound, of which a difference says nothing. */
export const changeOf = ([from, to]: readonly YearCell[]): number | null =>
  from && to && isWhole(from) && isWhole(to) ? Number(((to.value ?? 0) - (from.value ?? 0)).toFixed(4)) : null

const isWhole = ({ value, status }: YearCell) => value !== null && status !== 'PARTIAL'
