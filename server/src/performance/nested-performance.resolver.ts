import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { askedFields } from '../asked-fields.ts'
import type { Context } from '../context.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'
import { Programme } from '../programmes/programme.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import { Year } from '../years/year.type.ts'
import { askedColumns } from './asked-columns.ts'
import { PerformanceGroupsArgs } from './performance.args.ts'
import type { PerformanceGroup } from './performance-group.ts'
import { performanceByOf, performanceOf } from './performance-loaders.ts'
import { PerformanceSummary } from './performance-summary.type.ts'

const WHERE = { nullable: true, description: 'Narrows the results down.' } as const

@Resolver(() => Programme)
export class ProgrammePerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How its results stand.' })
  performance(
    @Root() { id }: Programme,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'PROGRAMME', id, where, askedColumns(askedFields(info)))
  }

  @FieldResolver(() => [PerformanceSummary], {
    description:
      'How its results stand, broken down. Example: programmes { performanceBy(by: [PROJECT, LEVEL1]) { project { shortName } level1 score weight } }',
  })
  performanceBy(
    @Root() { id }: Programme,
    @Args(() => PerformanceGroupsArgs) args: PerformanceGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup[]> {
    return performanceByOf(context, 'PROGRAMME', id, args, askedColumns(askedFields(info), args))
  }
}

@Resolver(() => Project)
export class ProjectPerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How its results stand.' })
  performance(
    @Root() { id }: Project,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'PROJECT', id, where, askedColumns(askedFields(info)))
  }

  @FieldResolver(() => [PerformanceSummary], {
    description:
      'How its results stand, broken down. Example: projects { nodes { shortName performanceBy(by: [LEVEL2]) { level2 metCount unmetCount } } }',
  })
  performanceBy(
    @Root() { id }: Project,
    @Args(() => PerformanceGroupsArgs) args: PerformanceGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup[]> {
    return performanceByOf(context, 'PROJECT', id, args, askedColumns(askedFields(info), args))
  }
}

@Resolver(() => Year)
export class YearPerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How the results that stand at this year stand.' })
  performance(
    @Root() { year }: Year,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'YEAR', year, where, askedColumns(askedFields(info)))
  }

  @FieldResolver(() => [PerformanceSummary], {
    description:
      'The same, broken down. Example: years { year performanceBy(by: [INDICATOR]) { indicator { name } target } }',
  })
  performanceBy(
    @Root() { year }: Year,
    @Args(() => PerformanceGroupsArgs) args: PerformanceGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup[]> {
    return performanceByOf(context, 'YEAR', year, args, askedColumns(askedFields(info), args))
  }
}

@Resolver(() => Region)
export class RegionPerformanceResolver {
  @FieldResolver(() => PerformanceSummary, {
    description: 'How its results stand, in all projects that it takes part in.',
  })
  performance(
    @Root() { code }: Region,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'REGION', code, where, askedColumns(askedFields(info)))
  }

  @FieldResolver(() => [PerformanceSummary], {
    description:
      'The same, broken down; by REGION, into the prefectures in it. Example: regions(where: { level: PREFECTURE }) { name performanceBy(by: [YEAR, INDICATOR]) { year indicator { name } target } }',
  })
  performanceBy(
    @Root() { code }: Region,
    @Args(() => PerformanceGroupsArgs) args: PerformanceGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceGroup[]> {
    return performanceByOf(context, 'REGION', code, args, askedColumns(askedFields(info), args))
  }
}
