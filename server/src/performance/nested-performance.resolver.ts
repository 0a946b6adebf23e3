import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'
import { Programme } from '../programmes/programme.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import { Year } from '../years/year.type.ts'
import type { PerformanceGroup } from './performance-group.ts'
import { performanceOf, performanceOfRegion } from './performance-loaders.ts'
import { PerformanceSummary } from './performance-summary.type.ts'

const WHERE = { nullable: true, description: 'Narrows the results down.' } as const

@Resolver(() => Programme)
export class ProgrammePerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How its results stand.' })
  performance(
    @Root() { id }: Programme,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'PROGRAMME', id, where)
  }
}

@Resolver(() => Project)
export class ProjectPerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How its results stand.' })
  performance(
    @Root() { id }: Project,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'PROJECT', id, where)
  }
}

@Resolver(() => Year)
export class YearPerformanceResolver {
  @FieldResolver(() => PerformanceSummary, { description: 'How the results that stand at this year stand.' })
  performance(
    @Root() { year }: Year,
    @Arg('where', () => IndicatorFilter, WHERE) where: IndicatorFilter | null,
    @Ctx() context: Context,
  ): Promise<PerformanceGroup> {
    return performanceOf(context, 'YEAR', year, where)
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
  ): Promise<PerformanceGroup> {
    return performanceOfRegion(context, code, where)
  }
}
