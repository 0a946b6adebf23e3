import type { FigureStatus } from '../../generated/graphql.ts'
import type { Column } from '../table-column.ts'

/** What stands out in one column of figures. */
export interface ColumnExtremes {
  header: string
  isShare: boolean
  /** The rows with the highest and the lowest figure; one row alone is both. */
  highest: Extreme
  lowest: Extreme
  count: number
}
interface Extreme {
  name: string
  value: number
  /** Only a lower bound. */
  isBound: boolean
}
/** Rows without a figure in a column, by the reason where it is known. */
export interface Silence {
  header: string
  status: FigureStatus | null
  names: string[]
}

/** The chart in short, for those who do not see it: extremes of each column of figures, and who has none. Wholes are no extremes of their parts. */
export const describeRows = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  isWhole: (row: Row) => boolean = () => false,
): { extremes: ColumnExtremes[]; silences: Silence[] } => {
  const figures = columns.filter(
    ({ align, value }) => align === 'end' && rows.some((row) => typeof value(row) === 'number'),
  )
  const missing = columns.filter(({ align }) => align === 'end')
  const nameOf = rowName(columns)
  const parts = rows.filter((row) => !isWhole(row))
  return {
    extremes: figures.flatMap((column) => extremesOf(column, parts, nameOf)),
    silences: missing.flatMap((column) => silencesOf(column, parts, nameOf)),
  }
}

/** What comes before the first column of figures names the row. */
const rowName = <Row>(columns: readonly Column<Row>[]) => {
  const first = columns.findIndex(({ align }) => align === 'end')
  const names = columns.slice(0, first === -1 ? 1 : Math.max(first, 1))
  return (row: Row) =>
    names
      .map(({ value }) => value(row))
      .filter((part) => part !== null && part !== '')
      .join(' · ')
}

const extremesOf = <Row>(
  { header, isShare = false, value, state }: Column<Row>,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): ColumnExtremes[] => {
  const found = rows
    .flatMap((row) => {
      const figure = value(row)
      return typeof figure === 'number'
        ? [{ name: nameOf(row), value: figure, isBound: state?.(row) === 'PARTIAL' }]
        : []
    })
    .toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [found[0], found.at(-1)]
  return highest && lowest ? [{ header, isShare, highest, lowest, count: found.length }] : []
}

const silencesOf = <Row>(
  { header, value, state }: Column<Row>,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Silence[] => {
  const silent = rows.filter((row) => value(row) === null)
  const statuses = [...new Set(silent.map((row) => state?.(row) ?? null))]
  return statuses.map((status) => ({
    header,
    status,
    names: silent.filter((row) => (state?.(row) ?? null) === status).map(nameOf),
  }))
}
