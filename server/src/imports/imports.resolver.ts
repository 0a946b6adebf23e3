import type * as terms from 'schema/database/terms.ts'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { demand } from '../access/demand.ts'
import { draftScope } from '../access/scoped.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { importOf } from './import.ts'
import { Import } from './import.type.ts'
import { ImportState } from './import-enums.ts'
import { selectImports, selectSeenImport } from './imports.queries.ts'
import { unknownImport } from './move-import.ts'

const USUAL = 20
const MOST = 200

@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => [Import], {
    description:
      'Files that were sent, the newest first, as far as the viewer may read drafts of their region. Never cached. Example: imports(states: [READY]) { id fileName uploadedBy changes { added { totalCount } } }',
  })
  async imports(
    @Arg('states', () => [ImportState], { nullable: true, description: 'Only those that stand so.' })
    states: terms.ImportState[] | null,
    @Arg('first', () => Int, { defaultValue: USUAL, description: 'How many of the newest, 1 to 200.' })
    first: number,
    @Ctx() { db, snapshot, viewer }: Context,
  ): Promise<Import[]> {
    demand(viewer, 'READ_DRAFTS')
    if (first < 1 || first > MOST) {
      throw new AppError('BAD_PAGE', `first must be between 1 and ${MOST}.`, { argument: 'first' })
    }
    if (states?.length === 0) {
      throw new AppError('BAD_FILTER', 'states is an empty list, which nothing fits.', {
        argument: 'states',
        hint: 'Leave it out to mean all.',
      })
    }
    const scope = draftScope(viewer, snapshot)
    return (await selectImports(db, scope, { states: states ?? null, limit: first })).map(importOf)
  }

  @Query(() => Import, { description: 'One file that was sent. Never cached.' })
  async import(
    @Arg('id', () => ID, { description: 'Its id, as POST /import gave it.' }) id: string,
    @Ctx() { db, snapshot, viewer }: Context,
  ): Promise<Import> {
    demand(viewer, 'READ_DRAFTS')
    const row = await selectSeenImport(db, draftScope(viewer, snapshot), id)
    if (!row) throw unknownImport(id)
    return importOf(row)
  }
}
