import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** Every release, the newest first, with the documents that its reports cite; what is made up is no part of it. */
export async function selectReleases(db: Kysely<Database>) {
  const releases = await db.selectFrom('release').selectAll().orderBy('release_id', 'desc').execute()
  const reports = await db
    .selectFrom('report')
    .innerJoin('programme', 'programme.programme_id', 'report.programme_id')
    .where('programme.simulated', '=', 0)
    .select(['report.document_ids', 'report.since_release', 'report.until_release'])
    .execute()
  return releases.map((release) => ({
    ...release,
    document_ids: [
      ...new Set(
        reports
          .filter(
            ({ since_release, until_release }) =>
              since_release <= release.release_id && until_release > release.release_id,
          )
          .flatMap(({ document_ids }): string[] => JSON.parse(document_ids)),
      ),
    ],
  }))
}
