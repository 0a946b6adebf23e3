import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { rowOf, setCell } from './report-copy.ts'
import { simulatedTwin } from './simulated-twin.ts'

/** A report on the simulated twin's programme of a year later, on projects of its own (`later-…`). */
export async function laterTwin(): Promise<RawSheets> {
  const sheets = await simulatedTwin()
  const own = { document: 'guizhou-2025-self-evaluation' }
  setCell(sheets, 'report', 2, 'report', 'later-2026')
  setCell(sheets, 'documents', rowOf(sheets, 'documents', own), 'issuedOn', '2027-03-10')
  for (const sheet of SHEET_NAMES) {
    const { header, rows } = sheets[sheet]
    const [project, document] = [header.indexOf('project'), header.indexOf('document')]
    for (const { cells } of rows) {
      const id = cells[project]
      if (id) cells[project] = id.replace('drill-', 'later-')
      if (cells[document] === own.document) cells[document] = 'later-2026-self-evaluation'
    }
  }
  return sheets
}
