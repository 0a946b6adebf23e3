import { Field, Float, Int, ObjectType } from 'type-graphql'
import { type MetricKind, MetricKindEnum } from './comparison.args.ts'

@ObjectType({ description: 'What regions are compared by (比较指标).' })
export class Metric {
  @Field(() => MetricKindEnum, { description: 'The kind.' })
  kind!: MetricKind

  @Field(() => String, {
    description: 'What it is called, without its unit, in the language of the question.',
  })
  label!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The unit of the values, in the language of the question; null for a ratio, where 0.6 is 60 %.',
  })
  unit!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where more is better, false where less is; null where neither is: a large budget or target is no merit.',
  })
  higherIsBetter!: boolean | null
}

@ObjectType({ description: 'A metric over all regions that have it.' })
export class MetricStatistics {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: Metric

  @Field(() => Int, { description: 'How many regions have a value.' })
  reportedCount!: number

  @Field(() => Int, { description: 'How many of these values are only “at least”: see their evidence.' })
  partialCount!: number

  @Field(() => Float, { nullable: true, description: 'Smallest value.' })
  min!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'The middle value; of an even number, the mean of the two.',
  })
  median!: number | null

  @Field(() => Float, { nullable: true, description: 'Largest value.' })
  max!: number | null
}

@ObjectType({ description: 'One metric of one region.' })
export class MetricValue {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: Metric

  @Field(() => Float, { nullable: true, description: "In the metric's unit; null where it is missing." })
  value!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Rank: 1 for the best, or for the largest where neither is better. Equal values share a rank: 1, 2, 2, 4. Null without a value.',
  })
  rank!: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'False where a value that is only “at least” (PARTIAL) could still change the rank.',
  })
  rankCertain!: boolean | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the other regions that it ranks above, those level with it counting half: 1 for the first, 0 for the last.',
  })
  percentile!: number | null

  @Field(() => Float, { nullable: true, description: "Value − median, in the metric's unit." })
  differenceFromMedian!: number | null
}

@ObjectType({ description: 'One region.' })
export class RegionComparisonRow {
  @Field(() => Float, {
    nullable: true,
    description: 'With `nearest`: how far from the region in question, 0 alike to 1 opposite.',
  })
  distance!: number | null

  @Field(() => [MetricValue], { description: 'Its values, in the order of the metrics.' })
  values!: MetricValue[]
}

@ObjectType({ description: 'Regions against each other (地区比较).' })
export class RegionComparison {
  @Field(() => [MetricStatistics], { description: 'The metrics, as asked for.' })
  metrics!: MetricStatistics[]

  @Field(() => [RegionComparisonRow], {
    description:
      'The regions, by code; with `nearest`, the region in question and then its peers, nearest first.',
  })
  rows!: RegionComparisonRow[]
}
