import type { CsvCell } from '../../format/csv.ts'
import type { FigureStatus } from '../../generated/graphql.ts'
import type { Column } from '../table-column.ts'

/** A table as it goes into a file: figures unrounded, and the state of each figure beside it. */
export interface FileTable {
  header: string[]
  /** True where the column holds shares. */
  shares: boolean[]
  rows: CsvCell[][]
}

interface Words {
  state: (status: FigureStatus) => string
  /** Head of the column that says how the figure of `column` came about. */
  stateOf: (column: string) => string
  /** Marks every row of made-up data; null where the data is real. */
  simulated: { header: string; mark: string } | null
}

export const fileTable = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): FileTable => {
  const spread = columns
    .filter(({ onScreen }) => !onScreen)
    .flatMap((column): { header: string; isShare: boolean; value: (row: Row) => CsvCell }[] => {
      const { header, value, isShare = false, state } = column
      if (!state) return [{ header, isShare, value }]
      const said = (row: Row) => {
        const status = state(row)
        return status ? words.state(status) : null
      }
      return [
        { header, isShare, value },
        { header: words.stateOf(header), isShare: false, value: said },
      ]
    })
  const { simulated } = words
  const all = simulated
    ? [...spread, { header: simulated.header, isShare: false, value: () => simulated.mark }]
    : spread
  return {
    header: all.map(({ header }) => header),
    shares: all.map(({ isShare }) => isShare),
    rows: rows.map((row) => all.map(({ value }) => value(row))),
  }
}
