import type { Selectable } from 'kysely'
import type { ReleaseTable } from 'schema/database/tables/release.table.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { citedBy, documentById } from '../documents/document.ts'
import { resolveProgrammes } from '../scope.ts'
import type { Snapshot } from '../snapshot.ts'
import { Release } from './release.type.ts'
import { selectReleases } from './releases.queries.ts'

@Resolver(() => Release)
export class ReleasesResolver {
  @Query(() => Release, { description: 'The release that every figure in this response comes from.' })
  release(@Ctx() { snapshot }: Context): Release {
    const documents = citedBy(snapshot, resolveProgrammes(snapshot, null))
    return releaseOf(snapshot, snapshot.release, documents)
  }

  @Query(() => [Release], { description: 'Every release, the newest first.' })
  async releases(@Ctx() { db, snapshot }: Context): Promise<Release[]> {
    const releases = await selectReleases(db)
    return releases.map((row) => releaseOf(snapshot, row, row.document_ids))
  }
}

function releaseOf(snapshot: Snapshot, row: Selectable<ReleaseTable>, documents: readonly string[]): Release {
  return {
    id: String(row.release_id),
    publishedAt: row.published_at,
    note: row.note,
    documents: documents.map((id) => documentById(snapshot, id)),
    factCount: row.fact_count,
    findingCount: row.finding_count,
  }
}
