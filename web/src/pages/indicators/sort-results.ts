import { type Column, sortRows } from '../../components/table-column.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'

/** `tree` groups by level; the others are flat lists, "-" means highest first. */
export const sortOrders = [
  'tree',
  'loss',
  'completion',
  '-completion',
  '-weight',
  'weight',
  '-score',
  'score',
  'name',
] as const
export type SortOrder = (typeof sortOrders)[number]
/** Columns whose head sorts. */
export type SortColumn = 'name' | 'completion' | 'weight' | 'score'

type Row = ResultFaceFragment

/** Sorted copy of one project's rows; missing figures last. Inside the tree the heaviest come first, then the least complete. */
export const sortResults = (rows: readonly Row[], order: SortOrder, nameOf: (row: Row) => string): Row[] => {
  const columns: Column<Row>[] = [
    { key: 'name', header: '', value: nameOf },
    { key: 'completion', header: '', value: ({ completionRate }) => completionRate ?? null },
    { key: 'weight', header: '', value: ({ weight }) => weight ?? null },
    { key: 'score', header: '', value: ({ score }) => score ?? null },
    { key: 'loss', header: '', value: lostPoints },
  ]
  const by = (list: readonly Row[], key: string, descending: boolean) =>
    sortRows(list, columns, { key, descending })
  if (order === 'tree') return by(by(rows, 'completion', false), 'weight', true)
  if (order === 'loss') return by(rows, order, true)
  return by(rows, order.replace('-', ''), order.startsWith('-'))
}

/** What a click on a column's head asks for: again turns it round, a third time goes back to the tree. */
export const nextOrder = (column: SortColumn, now: SortOrder): SortOrder => {
  const steps: Record<SortColumn, readonly SortOrder[]> = {
    name: ['name'],
    completion: ['completion', '-completion'],
    weight: ['-weight', 'weight'],
    score: ['-score', 'score'],
  }
  const round = steps[column]
  return round[round.indexOf(now) + 1] ?? 'tree'
}

/** How the head of a column says in which direction it sorts, as `aria-sort` wants it. */
export const directionOf = (column: SortColumn, now: SortOrder) =>
  now === column ? 'ascending' : now === `-${column}` ? 'descending' : 'none'

const lostPoints = ({ weight, score }: Row) =>
  typeof weight === 'number' && typeof score === 'number' ? weight - score : null
