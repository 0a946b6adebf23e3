import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { Language } from '../enums.ts'
import { AppError } from '../errors.ts'
import { indicatorById } from '../indicators/indicator.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import type { Language as Tongue } from '../words.ts'
import { CheckType } from './check.type.ts'
import { answerTo, checksIn, mayAnswer } from './check-loaders.ts'
import type { FindingNode } from './finding.ts'
import { Finding, FindingAnswer, FindingConnection } from './finding.type.ts'
import { findingPage, findingPageOf } from './finding-page.ts'
import { FindingsArgs } from './findings.args.ts'

@Resolver(() => Finding)
export class ChecksResolver {
  @Query(() => [CheckType], {
    description: 'Every check with how often it passed and failed, by kind (数据核验).',
  })
  checks(
    @Arg('language', () => Language, { defaultValue: 'ZH', description: 'Language of the texts.' })
    language: Tongue,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'Counts over reports on these programmes; without it, on all that are not simulated.',
    })
    programmes: string[] | null,
    @Ctx() context: Context,
  ): Promise<CheckType[]> {
    return checksIn(context, language, programmes)
  }

  @Query(() => FindingConnection, {
    description:
      'What the checks found, the most serious first (核验问题). Example: findings(where: { severities: [ERROR] }) { nodes { message recomputation citations { locator printed } } }',
  })
  async findings(
    @Args(() => FindingsArgs) args: FindingsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FindingNode>> {
    return connection(await findingPage(context, args))
  }

  @FieldResolver(() => CheckType, { description: 'The check that found it.' })
  async check(@Root() { row, language }: FindingNode, @Ctx() context: Context): Promise<CheckType> {
    const check = (await checksIn(context, language, null)).find(({ id }) => id === row.check_id)
    if (!check) throw new Error(`The check ${row.check_id} is no longer known.`)
    return check
  }

  @FieldResolver(() => Project, {
    nullable: true,
    description: 'The project; null where it speaks of all projects of a report.',
  })
  project(@Root() { row }: FindingNode, @Ctx() { snapshot }: Context): Project | null {
    return row.project_id === null ? null : projectById(snapshot, row.project_id)
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region; null where it names none.' })
  region(@Root() { row }: FindingNode, @Ctx() { snapshot }: Context): Region | null {
    return row.region_code === null ? null : regionByCode(snapshot, row.region_code)
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator; null where it is about money, time or several indicators.',
  })
  indicator(@Root() { row }: FindingNode, @Ctx() { snapshot }: Context): Indicator | null {
    return row.indicator_id === null ? null : indicatorById(snapshot, row.indicator_id)
  }

  @FieldResolver(() => FindingAnswer, {
    nullable: true,
    description: 'What an editor said to it; null while nobody has.',
  })
  answer(@Root() finding: FindingNode, @Ctx() context: Context): Promise<FindingAnswer | null> {
    return answerTo(context, finding)
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where who asks may answer it: an editor of the region in which it lies, or of one above it, and administrators.',
  })
  mayAnswer(@Root() finding: FindingNode, @Ctx() context: Context): Promise<boolean> {
    return mayAnswer(context, finding)
  }
}

@Resolver(() => Project)
export class ProjectFindingsResolver {
  @FieldResolver(() => FindingConnection, {
    description: 'What the checks found on it, as `findings` gives it.',
  })
  async findings(
    @Root() { id }: Project,
    @Args(() => FindingsArgs) args: FindingsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<FindingNode>> {
    if (args.where?.projects?.some((named) => named !== id)) {
      throw new AppError('BAD_FILTER', `These findings are of ${id} alone; where.projects names others.`, {
        argument: 'where.projects',
        hint: 'Leave out where.projects, or ask the findings query.',
      })
    }
    return connection(await findingPageOf(context, id, args))
  }
}
