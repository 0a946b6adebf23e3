import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import type { SheetName } from 'server/ingest/sheets.ts'

/** A figure that stands in a sheet already. */
export interface SheetFigure {
  sheet: SheetName
  row: number
  column: string
  value: string
  unit: string | null
  locator: string
  /** The names that its indicator has in documents. */
  names: ReadonlySet<string>
}

/** Which columns hold figures, and whether the row's unit is theirs. */
const COLUMNS: readonly (readonly [SheetName, string, 'unit' | 'none'])[] = [
  ['funds', 'amount', 'unit'],
  ['transfers', 'amount', 'unit'],
  ['transfers', 'receivedOn', 'none'],
  ['transfers', 'issuedOn', 'none'],
  ['targets', 'value', 'unit'],
  ['results', 'target', 'unit'],
  ['results', 'actual', 'unit'],
  ['results', 'weight', 'none'],
  ['results', 'score', 'none'],
  ['restatements', 'value', 'unit'],
  ['documents', 'issuedOn', 'none'],
]

/** Every figure of some sheets, with its place. */
export function sheetFigures(sheets: Partial<RawSheets>): SheetFigure[] {
  const names = namesOf(sheets)
  return COLUMNS.flatMap(([sheet, column, hasUnit]) => {
    const { header, rows } = sheets[sheet] ?? { header: [], rows: [] }
    return rows.flatMap(({ row, cells }) => {
      const cell = (name: string) => cells[header.indexOf(name)] ?? ''
      const value = cell(column)
      const unit = hasUnit === 'unit' ? cell('unit') : null
      return value === ''
        ? []
        : [
            {
              sheet,
              row,
              column,
              value,
              unit,
              locator: cell('locator'),
              names: names.get(cell('indicator')) ?? new Set(),
            },
          ]
    })
  })
}

/** Indicator → its name and aliases, as they compare. */
function namesOf({ indicators }: Partial<RawSheets>): Map<string, Set<string>> {
  const { header, rows } = indicators ?? { header: [], rows: [] }
  return new Map(
    rows.map(({ cells }) => {
      const cell = (name: string) => cells[header.indexOf(name)] ?? ''
      return [cell('indicator'), new Set([cell('name'), ...cell('aliases').split('|')].map(plainName))]
    }),
  )
}

/** A name whatever the width of its brackets and the spaces in it. */
export const plainName = (name: string) => name.normalize('NFKC').replace(/\s/g, '')
