import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { Versioned } from 'schema/database/tables/versioned.ts'

/** Every release, the newest first, with the documents that its reports cite as it described them; what is made up is no part of it. */
export async function selectReleases(db: Kysely<Database>) {
  const releases = await db.selectFrom('release').selectAll().orderBy('release_id', 'desc').execute()
  const reports = await db
    .selectFrom('report')
    .innerJoin('programme', 'programme.programme_id', 'report.programme_id')
    .where('programme.simulated', '=', 0)
    .select(['report.document_ids', 'report.since_release', 'report.until_release'])
    .execute()
  const documents = await db.selectFrom('document_version').selectAll().execute()
  return releases.map((release) => {
    const holds = ({ since_release, until_release }: Versioned) =>
      since_release <= release.release_id && until_release > release.release_id
    const cited = new Set(
      reports.filter(holds).flatMap(({ document_ids }): string[] => JSON.parse(document_ids)),
    )
    const described = new Map(documents.filter(holds).map((row) => [row.document_id, row]))
    return { release, documents: [...cited].flatMap((id) => described.get(id) ?? []) }
  })
}

/** The numbers of all releases, in order. */
export async function selectReleaseNumbers(db: Kysely<Database>): Promise<number[]> {
  const rows = await db.selectFrom('release').select('release_id').orderBy('release_id').execute()
  return rows.map(({ release_id }) => release_id)
}
