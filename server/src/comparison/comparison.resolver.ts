import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { askedParts, asksOnlyStatus } from '../asked-fields.ts'
import type { Context } from '../context.ts'
import { evidenceOf, statusOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { Language } from '../enums.ts'
import { indicatorOf } from '../indicators/indicator.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import type { Language as Tongue } from '../words.ts'
import {
  type ComparisonNode,
  type ComparisonRowNode,
  compare,
  type MetricNode,
  statisticsOf,
  type ValueNode,
} from './compare.ts'
import { CompareRegionsArgs } from './comparison.args.ts'
import {
  Metric,
  MetricStatistics,
  MetricValue,
  RegionComparison,
  RegionComparisonRow,
} from './comparison.type.ts'
import { labelOf, unitOf } from './metric-words.ts'

@Resolver(() => RegionComparison)
export class ComparisonResolver {
  @Query(() => RegionComparison, {
    description:
      'Regions against each other (地区比较): value, rank, percentile and difference from the median for each metric. Example: compareRegions(level: PREFECTURE, metrics: [{ kind: BUDGET }, { kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }], where: { sources: [CENTRAL] }) { rows { region { name } values { value rank evidence { status availableAt } } } }',
  })
  compareRegions(
    @Args(() => CompareRegionsArgs) args: CompareRegionsArgs,
    @Ctx() context: Context,
  ): Promise<ComparisonNode> {
    return compare(context, args)
  }

  @FieldResolver(() => [MetricStatistics], { description: 'The metrics, as asked for.' })
  metrics(@Root() { metrics }: ComparisonNode) {
    return metrics.map(({ metric, values, partialCount }) => ({
      metric,
      partialCount,
      ...statisticsOf(values),
    }))
  }

  @FieldResolver(() => [Region], {
    description:
      'With `nearest`: regions that could not be placed, a characteristic of theirs being unknown or partial.',
  })
  unplaced(@Root() { unplaced }: ComparisonNode, @Ctx() { snapshot }: Context): Region[] {
    return unplaced.map((code) => regionByCode(snapshot, code))
  }
}

@Resolver(() => Metric)
export class MetricResolver {
  @FieldResolver()
  kind(@Root() { metric }: MetricNode) {
    return metric.kind
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator, where the kind has one.' })
  indicator(@Root() { metric }: MetricNode): Indicator | null {
    return metric.indicator === null ? null : indicatorOf(metric.indicator)
  }

  @FieldResolver()
  label(@Root() { metric, language }: MetricNode): string {
    return labelOf(metric, language)
  }

  @FieldResolver()
  unit(@Root() { metric, language }: MetricNode): string | null {
    return unitOf(metric, language)
  }
}

@Resolver(() => RegionComparisonRow)
export class ComparisonRowResolver {
  @FieldResolver(() => Region, { description: 'The region.' })
  region(@Root() { code }: ComparisonRowNode, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, code)
  }
}

@Resolver(() => MetricValue)
export class MetricValueResolver {
  @FieldResolver()
  rank(@Root() { standing }: ValueNode): number | null {
    return standing?.rank ?? null
  }

  @FieldResolver()
  rankCertain(@Root() { standing }: ValueNode): boolean | null {
    return standing?.certain ?? null
  }

  @FieldResolver()
  percentile(@Root() { standing }: ValueNode): number | null {
    return standing?.percentile ?? null
  }

  @FieldResolver()
  differenceFromMedian(@Root() { standing }: ValueNode): number | null {
    return standing?.differenceFromMedian ?? null
  }

  @FieldResolver(() => Evidence, { description: 'Where the value comes from, or why it is missing.' })
  async evidence(
    @Root() { figure, metric }: ValueNode,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the words; that of the question unless told.',
    })
    language: Tongue | null,
    @Ctx() { snapshot }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence> {
    if (asksOnlyStatus(info)) return statusOf(figure)
    return evidenceOf(snapshot, await figure.evidence(language ?? metric.language, askedParts(info)))
  }
}
