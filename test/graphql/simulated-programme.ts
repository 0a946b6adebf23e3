import type { Store } from 'schema/database/connect.ts'
import { loadSeeds } from 'seeds/load.ts'
import { publish } from 'server/ingest/publish.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { reportSheets, setCell } from '../ingest/report-copy.ts'

/** The report, and beside it the same figures under a programme that is marked as made up. */
export async function loadWithSimulated(store: Store): Promise<void> {
  await loadSeeds(store)
  const sheets = await reportSheets()
  setCell(sheets, 'report', 2, 'report', 'drill-2025')
  setCell(sheets, 'report', 2, 'programme', 'drill')
  setCell(sheets, 'report', 2, 'programmeName', '演练专项资金')
  setCell(sheets, 'report', 2, 'simulated', 'true')
  for (const sheet of SHEET_NAMES) {
    const { header, rows } = sheets[sheet]
    const at = header.indexOf('project')
    for (const { cells } of at < 0 ? [] : rows) if (cells[at] !== '') cells[at] = `drill-${cells[at]}`
  }
  await publish(store, sheets)
}
