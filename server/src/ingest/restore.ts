import { sql, type Transaction } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { insertAll } from './insert-all.ts'
import { releaseCounts } from './release-counts.ts'

/** Everything that has releases: what reports state, what was made of it, and what things were called. */
const VERSIONED = [
  'programme_version',
  'document_version',
  'indicator_version',
  'report',
  'project',
  'project_region',
  'fund_fact',
  'target_fact',
  'result_fact',
  'restatement',
  'definition',
  'transfer',
  'statement',
  'fund_cell',
  'result_cell',
  'finding',
  'check_run',
] as const satisfies (keyof Database)[]

const DESCRIBED = ['programme', 'document', 'indicator'] as const

/** There is nothing to go back to. */
export class NothingToRestore extends Error {
  override readonly name = 'NothingToRestore'

  constructor(
    readonly reason: 'UNKNOWN' | 'NEWEST',
    readonly newest: number,
  ) {
    super(reason === 'UNKNOWN' ? 'There is no such release.' : 'It is the newest release.')
  }
}

export interface Restored {
  release: number
}

/**
 * Withdraws what was published since a release: makes a new one whose content, cells and findings are those of the older.
 * Nothing is deleted; the withdrawn releases can still be asked for.
 * @throws NothingToRestore
 */
export function restoreRelease(
  store: Store,
  to: number,
  {
    note,
    now = new Date(),
    within,
  }: {
    note?: string | undefined
    now?: Date
    within?: (db: Transaction<Database>, restored: Restored) => Promise<void>
  } = {},
): Promise<Restored> {
  return exclusively(store, async (db) => {
    const releases = await db.selectFrom('release').select('release_id').orderBy('release_id').execute()
    const newest = releases.at(-1)?.release_id ?? 0
    if (!releases.some(({ release_id }) => release_id === to)) throw new NothingToRestore('UNKNOWN', newest)
    if (to === newest) throw new NothingToRestore('NEWEST', newest)
    const release = newest + 1
    for (const table of VERSIONED) await takeBack(db, table, to, release)
    for (const kind of DESCRIBED) await describeAsThen(db, kind, release)
    await insertAll(db, 'release', [
      {
        release_id: release,
        published_at: now.toISOString(),
        note: note ?? `Goes back to release ${to}.`,
        ...(await releaseCounts(db)),
      },
    ])
    await within?.(db, { release })
    return { release }
  })
}

/** Ends what came after a release, and has what held then hold again. What has held ever since stays the row that it was. */
async function takeBack(
  db: Transaction<Database>,
  table: (typeof VERSIONED)[number],
  to: number,
  release: number,
): Promise<void> {
  const name = sql.table(table)
  await sql`update ${name} set until_release = ${release}
    where until_release = ${OPEN} and since_release > ${to}`.execute(db)
  const { rows } = await sql<Record<string, unknown>>`select * from ${name} limit 1`.execute(db)
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => column !== 'since_release' && column !== 'until_release',
  )
  if (columns.length === 0) return
  const list = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${name} (${list}, since_release, until_release)
    select ${list}, ${sql.lit(release)}, ${sql.lit(OPEN)} from ${name}
    where since_release <= ${to} and until_release > ${to} and until_release <> ${OPEN}`.execute(db)
}

/** What was described otherwise then is described so again. */
async function describeAsThen(
  db: Transaction<Database>,
  kind: (typeof DESCRIBED)[number],
  release: number,
): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(kind)} limit 1`.execute(db)
  const columns = Object.keys(rows[0] ?? {}).map((column) => sql.ref(column))
  if (columns.length === 0) return
  await sql`insert into ${sql.table(kind)} (${sql.join(columns)})
    select ${sql.join(columns)} from ${sql.table(`${kind}_version`)} where since_release = ${release}
    on conflict (${sql.ref(`${kind}_id`)}) do update set
    ${sql.join(columns.map((column) => sql`${column} = excluded.${column}`))}`.execute(db)
}
