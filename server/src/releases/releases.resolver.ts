import type { Selectable } from 'kysely'
import type { ReleaseTable } from 'schema/database/tables/release.table.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { citedBy, documentById, documentOf } from '../documents/document.ts'
import type { Document } from '../documents/document.type.ts'
import { resolveProgrammes } from '../scope.ts'
import { Release } from './release.type.ts'
import { selectReleases } from './releases.queries.ts'

@Resolver(() => Release)
export class ReleasesResolver {
  @Query(() => Release, {
    description:
      'The release that every figure in this response comes from: the newest, or the one named by the header x-jixiao-as-of or by ?release=.',
  })
  release(@Ctx() { snapshot }: Context): Release {
    const documents = citedBy(snapshot, resolveProgrammes(snapshot, null))
    return releaseOf(
      snapshot.release,
      documents.map((id) => documentById(snapshot, id)),
    )
  }

  @Query(() => [Release], { description: 'Every release, the newest first.' })
  async releases(@Ctx() { db }: Context): Promise<Release[]> {
    const releases = await selectReleases(db)
    return releases.map(({ release, documents }) => releaseOf(release, documents.map(documentOf)))
  }
}

function releaseOf(row: Selectable<ReleaseTable>, documents: Document[]): Release {
  return {
    id: String(row.release_id),
    publishedAt: row.published_at,
    note: row.note,
    documents,
    factCount: row.fact_count,
    findingCount: row.finding_count,
  }
}
