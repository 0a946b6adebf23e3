import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { askedFields } from '../asked-fields.ts'
import type { Context } from '../context.ts'
import { Programme } from '../programmes/programme.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import { Year } from '../years/year.type.ts'
import { askedMeasures } from './asked-measures.ts'
import type { FundGroup } from './fund-group.ts'
import { fundsByOf, fundsOf } from './fund-loaders.ts'
import { FundSummary } from './fund-summary.type.ts'
import { FundFilter, FundGroupsArgs } from './funds.args.ts'

const WHERE = { nullable: true, description: 'Narrows the money down.' } as const

@Resolver(() => Programme)
export class ProgrammeFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money of this programme.' })
  funds(
    @Root() { id }: Programme,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup> {
    return fundsOf(context, 'PROGRAMME', id, where, askedMeasures(askedFields(info)))
  }

  @FieldResolver(() => [FundSummary], {
    description:
      'Money of this programme, broken down. Example: programmes { fundsBy(by: [PROJECT, SOURCE]) { project { shortName } source executionRate } }',
  })
  fundsBy(
    @Root() { id }: Programme,
    @Args(() => FundGroupsArgs) args: FundGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup[]> {
    return fundsByOf(context, 'PROGRAMME', id, args, askedMeasures(askedFields(info), args))
  }
}

@Resolver(() => Project)
export class ProjectFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money of this project.' })
  funds(
    @Root() { id }: Project,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup> {
    return fundsOf(context, 'PROJECT', id, where, askedMeasures(askedFields(info)))
  }

  @FieldResolver(() => [FundSummary], {
    description:
      'Money of this project, broken down. Example: projects { nodes { shortName fundsBy(by: [REGION, YEAR]) { region { name } year budget } } }',
  })
  fundsBy(
    @Root() { id }: Project,
    @Args(() => FundGroupsArgs) args: FundGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup[]> {
    return fundsByOf(context, 'PROJECT', id, args, askedMeasures(askedFields(info), args))
  }
}

@Resolver(() => Year)
export class YearFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money that stands at this year.' })
  funds(
    @Root() { year }: Year,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup> {
    return fundsOf(context, 'YEAR', year, where, askedMeasures(askedFields(info)))
  }

  @FieldResolver(() => [FundSummary], {
    description:
      'Money that stands at this year, broken down. Example: years { year fundsBy(by: [PROJECT, SOURCE]) { project { shortName } source budget } }',
  })
  fundsBy(
    @Root() { year }: Year,
    @Args(() => FundGroupsArgs) args: FundGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup[]> {
    return fundsByOf(context, 'YEAR', year, args, askedMeasures(askedFields(info), args))
  }
}

@Resolver(() => Region)
export class RegionFundsResolver {
  @FieldResolver(() => FundSummary, {
    description:
      'Money of this region in all projects that it takes part in; NOT_IN_PROGRAMME where it takes part in none.',
  })
  funds(
    @Root() { code }: Region,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup> {
    return fundsOf(context, 'REGION', code, where, askedMeasures(askedFields(info)))
  }

  @FieldResolver(() => [FundSummary], {
    description:
      'Money of this region, broken down; by REGION, into the prefectures in it. Example: regions(where: { level: PREFECTURE }) { name fundsBy(by: [YEAR]) { year budget } }',
  })
  fundsBy(
    @Root() { code }: Region,
    @Args(() => FundGroupsArgs) args: FundGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FundGroup[]> {
    return fundsByOf(context, 'REGION', code, args, askedMeasures(askedFields(info), args))
  }
}
