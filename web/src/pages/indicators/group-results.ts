import type { IndicatorSumsFragment, ResultFaceFragment } from '../../generated/graphql.ts'
import { level1Order, level2Order } from './page-filters.ts'

type Row = ResultFaceFragment
type Sums = IndicatorSumsFragment

export interface Level2Group {
  sums: Sums
  rows: Row[]
}
export interface Level1Group {
  sums: Sums
  groups: Level2Group[]
}

/** One project's rows under their levels, in the order of the official form. The sums are the API's own, never added here. */
export const groupResults = (
  rows: readonly Row[],
  level1Sums: readonly Sums[],
  level2Sums: readonly Sums[],
): Level1Group[] =>
  byLevel(level1Sums, ({ level1 }) => (level1 ? level1Order.indexOf(level1) : -1)).map((sums) => ({
    sums,
    groups: byLevel(
      level2Sums.filter(({ level1 }) => level1 === sums.level1),
      ({ level2 }) => (level2 ? level2Order.indexOf(level2) : -1),
    ).map((inner) => ({
      sums: inner,
      rows: rows.filter(
        ({ indicator }) => indicator.level1 === inner.level1 && indicator.level2 === inner.level2,
      ),
    })),
  }))

export const ofProject = <T extends { project?: { id: string } | null }>(
  list: readonly T[],
  id: string,
): T[] => list.filter(({ project }) => project?.id === id)

const byLevel = (sums: readonly Sums[], place: (sums: Sums) => number): Sums[] =>
  sums.toSorted((a, b) => place(a) - place(b))
