/** What stands behind a cell's text, where it is not simply typed in. */
export type Doubt = 'FORMULA' | 'OTHER_FILE' | 'ERROR'

export interface GridCell {
  /** As a reader sees it, trimmed. */
  text: string
  /** Where the cell begins: all places of a merged cell have the same. */
  start: string
  doubt: Doubt | null
}

/** A sheet or table as it is seen, whatever file it came from. Rows are numbered as the file shows them. */
export interface Grid {
  name: string
  rows: { row: number; cells: readonly GridCell[] }[]
}

export const plainCell = (text: string, row: number, column: number): GridCell => ({
  text,
  start: `${row}:${column}`,
  doubt: null,
})
