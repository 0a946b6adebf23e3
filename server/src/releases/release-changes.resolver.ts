import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { resolveProgrammes } from '../scope.ts'
import { unknownRelease } from '../unknown-release.ts'
import { selectDifference } from './release-changes.queries.ts'
import { changesOf } from './release-changes.ts'
import { ReleaseChanges } from './release-changes.type.ts'
import { selectReleaseNumbers } from './releases.queries.ts'

const USUAL = 50
const MOST = 200

@Resolver(() => ReleaseChanges)
export class ReleaseChangesResolver {
  @Query(() => ReleaseChanges, {
    description:
      'What is different between two releases: figures added, changed and withdrawn, with before and after, and findings that came and went. Example: releaseChanges(from: 1, to: 2) { changed { totalCount nodes { projectName before { printed } after { printed } } } }',
  })
  async releaseChanges(
    @Arg('from', () => ID, { description: 'The earlier release.' }) from: string,
    @Arg('to', () => ID, { description: 'The later release.' }) to: string,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'Only of these programmes; without it, of all that are not simulated.',
    })
    programmes: string[] | null,
    @Arg('first', () => Int, {
      defaultValue: USUAL,
      description: 'How many of each sort are told one by one, 1 to 200. All are counted.',
    })
    first: number,
    @Ctx() { db, snapshot }: Context,
  ): Promise<ReleaseChanges> {
    if (first < 1 || first > MOST) {
      throw new AppError('BAD_PAGE', `first is ${first}; it must lie between 1 and ${MOST}.`, {
        argument: 'first',
        hint: 'All changes are counted whatever first is; narrow them down by programmes.',
      })
    }
    const known = await selectReleaseNumbers(db)
    const numbered = (named: string) => {
      const found = known.find((release) => String(release) === named)
      if (found === undefined) throw unknownRelease(named, Math.max(0, ...known))
      return found
    }
    const asked = { from: numbered(from), to: numbered(to), limit: first }
    const chosen = [...resolveProgrammes(snapshot, programmes)]
    return changesOf(await selectDifference(db, { ...asked, programmes: chosen }))
  }
}
