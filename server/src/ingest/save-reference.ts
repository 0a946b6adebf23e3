import { sql, type Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { Descriptions } from './descriptions.ts'

export type DescribedKind = 'programme' | 'document' | 'indicator'
/** A description, column by column; its id stands under `<kind>_id`. */
export type Description = Record<string, string | number | null>

/** Writes how programme, documents and indicators are described from a release on. */
export async function saveReference(
  db: Transaction<Database>,
  { report, documents, indicators }: Descriptions,
  release: number,
): Promise<void> {
  const programme = {
    programme_id: report.programme,
    name: report.programmeName,
    name_en: report.programmeNameEn,
    simulated: report.simulated ? 1 : 0,
    scheme_id: report.scheme,
  }
  await saveDescriptions(db, 'programme', [programme], release)
  await saveDescriptions(
    db,
    'document',
    documents.map((row) => ({
      document_id: row.document,
      title: row.title,
      kind: row.kind,
      document_number: row.documentNumber,
      issuer: row.issuer,
      issued_on: row.issuedOn,
    })),
    release,
  )
  await saveDescriptions(
    db,
    'indicator',
    indicators.map((row) => ({
      indicator_id: row.indicator,
      name: row.name,
      name_en: row.nameEn,
      aliases: JSON.stringify(row.aliases),
      unit: row.unit,
      level1: row.level1,
      level2: row.level2,
      additive: row.additive ? 1 : 0,
    })),
    release,
  )
}

/**
 * The table of a kind says how things are described now, its `_version` how they were in any release. What has not
 * changed stays the row that it was.
 */
export async function saveDescriptions(
  db: Transaction<Database>,
  kind: DescribedKind,
  rows: readonly Description[],
  release: number,
): Promise<void> {
  if (rows.length === 0) return
  const id = `${kind}_id`
  const idOf = (row: Description) => row[id] ?? null
  const before = await standing(db, kind, rows.map(idOf))
  const said = (row: Description) => JSON.stringify(Object.entries(row).sort())
  const news = rows.filter((row) => said(before.get(idOf(row)) ?? {}) !== said(row))
  if (news.length === 0) return
  await endDescriptions(db, kind, news.map(idOf), release)
  const columns = Object.keys(news[0] ?? {})
  const values = (more: readonly number[]) =>
    sql.join(
      news.map((row) => sql`(${sql.join([...columns.map((column) => row[column] ?? null), ...more])})`),
    )
  const names = columns.map((column) => sql.ref(column))
  await sql`insert into ${sql.table(kind)} (${sql.join(names)}) values ${values([])}
    on conflict (${sql.ref(id)}) do update set
    ${sql.join(names.map((name) => sql`${name} = excluded.${name}`))}`.execute(db)
  await sql`insert into ${sql.table(`${kind}_version`)} (${sql.join(names)}, since_release, until_release)
    values ${values([release, OPEN])}`.execute(db)
}

/** Ends descriptions as of a release; what this very release wrote is taken back. */
export async function endDescriptions(
  db: Transaction<Database>,
  kind: DescribedKind,
  ids: readonly (string | number | null)[],
  release: number,
): Promise<void> {
  if (ids.length === 0) return
  const versions = sql.table(`${kind}_version`)
  const these = sql`${sql.ref(`${kind}_id`)} in (${sql.join(ids)})`
  await sql`delete from ${versions} where ${these} and since_release = ${release}`.execute(db)
  await sql`update ${versions} set until_release = ${release}
    where ${these} and until_release = ${OPEN}`.execute(db)
}

async function standing(
  db: Transaction<Database>,
  kind: DescribedKind,
  ids: readonly (string | number | null)[],
): Promise<Map<string | number | null, Description>> {
  const id = sql.ref(`${kind}_id`)
  const { rows } = await sql<Description>`select * from ${sql.table(`${kind}_version`)}
    where ${id} in (${sql.join(ids)}) and until_release = ${OPEN}`.execute(db)
  return new Map(
    rows.map(({ since_release, until_release, ...row }) => [row[`${kind}_id`] ?? null, row] as const),
  )
}
