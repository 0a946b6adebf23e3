import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import { askedFigures } from './asked-figures.ts'
import type { ResultNode } from './result.ts'
import { IndicatorResultConnection } from './result.type.ts'
import { resultsOf } from './result-loader.ts'
import { ResultsArgs } from './results.args.ts'

const DESCRIPTION = { description: 'Its indicator results (绩效指标), as `results` gives them.' }

@Resolver(() => Project)
export class ProjectResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { id }: Project,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ResultNode>> {
    return connection(await resultsOf(context, 'PROJECT', id, args, askedFigures(info)))
  }
}

@Resolver(() => Region)
export class RegionResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { code }: Region,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ResultNode>> {
    return connection(await resultsOf(context, 'REGION', code, args, askedFigures(info)))
  }
}

@Resolver(() => Indicator)
export class IndicatorResultsResolver {
  @FieldResolver(() => IndicatorResultConnection, DESCRIPTION)
  async results(
    @Root() { id }: Indicator,
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ResultNode>> {
    return connection(await resultsOf(context, 'INDICATOR', id, args, askedFigures(info)))
  }
}
