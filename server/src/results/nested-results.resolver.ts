import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import type { ResultNode } from './result.ts'
import { IndicatorResultConnection } from './result.type.ts'
import { resultPage } from './result-page.ts'
import { ResultsArgs } from './results.args.ts'

const DESCRIPTION = { description: 'Its indicator results (绩效指标), as `results` gives them.' }

@Resolver(() => Project)
export class ProjectResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { id }: Project,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ResultNode>> {
    return narrowed(context, args, 'projects', id)
  }
}

@Resolver(() => Region)
export class RegionResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { code }: Region,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ResultNode>> {
    return narrowed(context, args, 'regions', code)
  }
}

@Resolver(() => Indicator)
export class IndicatorResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { id }: Indicator,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ResultNode>> {
    return narrowed(context, args, 'indicators', id)
  }
}

async function narrowed(
  context: Context,
  args: ResultsArgs,
  key: 'projects' | 'regions' | 'indicators',
  id: string,
): Promise<Connection<ResultNode>> {
  if (args.where?.[key]?.some((named) => named !== id)) {
    throw new AppError('BAD_FILTER', `These results are of ${id} alone; where.${key} names others.`, {
      argument: `where.${key}`,
      hint: `Leave out where.${key}, or ask the results query.`,
    })
  }
  return connection(await resultPage(context, { ...args, where: { ...args.where, [key]: [id] } }))
}
