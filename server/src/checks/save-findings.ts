import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { insertAll } from '../ingest/insert-all.ts'
import type { CheckRunRow, FindingRow } from './run-checks.ts'

/** Saves what the checks of a report said. What is word for word as before stays the row that it was. */
export async function saveFindings(
  db: Transaction<Database>,
  report: string,
  release: number,
  { runs, findings }: { runs: readonly CheckRunRow[]; findings: readonly FindingRow[] },
): Promise<void> {
  const versions = { since_release: release, until_release: OPEN }
  const standing = await db
    .selectFrom('finding')
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .selectAll()
    .execute()
  const now = new Map(findings.map((row) => [row.finding_id, fingerprint(row)]))
  const before = new Map(standing.map((row) => [row.finding_id, fingerprint(row)]))
  for (const [id, print] of before) {
    if (now.get(id) === print) continue
    await db
      .updateTable('finding')
      .set({ until_release: release })
      .where('finding_id', '=', id)
      .where('until_release', '=', OPEN)
      .execute()
  }
  const changed = findings.filter((row) => before.get(row.finding_id) !== fingerprint(row))
  await insertAll(
    db,
    'finding',
    changed.map((row) => ({ ...row, ...versions })),
  )
  await db
    .updateTable('check_run')
    .set({ until_release: release })
    .where('report_id', '=', report)
    .where('until_release', '=', OPEN)
    .execute()
  await insertAll(
    db,
    'check_run',
    runs.map((row) => ({ ...row, ...versions })),
  )
}

/** All that a finding says, its place in the releases aside. */
const fingerprint = ({ finding_id, severity, message_zh, recomputation_zh, citations }: FindingRow) =>
  JSON.stringify([finding_id, severity, message_zh, recomputation_zh, citations])
