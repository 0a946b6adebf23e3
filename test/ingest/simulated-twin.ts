import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { reportSheets, setCell } from './report-copy.ts'

/** The report's figures under a programme, a report and projects of their own (`drill-…`), marked as made up. */
export async function simulatedTwin(): Promise<RawSheets> {
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
  return sheets
}
