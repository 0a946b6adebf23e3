import { publish } from 'server/ingest/publish.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { reportSheets } from '../ingest/report-copy.ts'
import type { OpenStore } from '../support/stores.ts'

/** Publishes copies of the report under other names, two projects each. */
export async function publishCopies(store: OpenStore, copies: number): Promise<void> {
  for (let copy = 1; copy <= copies; copy++) {
    const sheets = await reportSheets()
    for (const name of SHEET_NAMES) {
      const { header, rows } = sheets[name]
      for (const column of ['project', 'report']) {
        const at = header.indexOf(column)
        if (at < 0) continue
        for (const { cells } of rows) if (cells[at]) cells[at] = `${cells[at]}-copy-${copy}`
      }
    }
    await publish(store, sheets)
  }
}
