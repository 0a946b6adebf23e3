import type { IndicatorLevel1 as Level1, IndicatorLevel2 as Level2 } from 'schema/database/terms.ts'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { IndicatorLevel1, IndicatorLevel2 } from '../enums.ts'

@ObjectType({
  description:
    'How a group of indicator results stands (绩效汇总). Dimensions that were not asked for in `by` are null.',
})
export class PerformanceSummary {
  @Field(() => Int, { nullable: true, description: 'The year, where grouped by YEAR.' })
  year!: number | null

  @Field(() => IndicatorLevel1, { nullable: true, description: '一级指标, where grouped by LEVEL1.' })
  level1!: Level1 | null

  @Field(() => IndicatorLevel2, { nullable: true, description: '二级指标, where grouped by LEVEL2.' })
  level2!: Level2 | null

  @Field(() => Int, { description: 'How many results there are.' })
  indicatorCount!: number

  @Field(() => Int, { description: 'How many are met (已完成).' })
  metCount!: number

  @Field(() => Int, { description: 'How many are unmet (未完成).' })
  unmetCount!: number

  @Field(() => Int, { description: 'How many have no target or no actual at this grain (未报告).' })
  notReportedCount!: number

  @Field(() => Int, { description: 'How many the document says were not evaluated (未评价).' })
  notEvaluatedCount!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the completion rates (平均完成率), each capped at 1, over the results that have one.',
  })
  completionRate!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      "Target in the indicator's unit; null for several indicators, or a sum of one that does not add up.",
  })
  target!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      "Actual in the indicator's unit; null for several indicators, or a sum of one that does not add up.",
  })
  actual!: number | null

  @Field(() => Float, { nullable: true, description: 'Sum of the weights (分值), points.' })
  weight!: number | null

  @Field(() => Float, { nullable: true, description: 'Sum of the scores (得分) as reported.' })
  score!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the scores as recomputed from target, actual and weight.',
  })
  computedScore!: number | null
}

export const PerformanceSummaryConnection = connectionOf('PerformanceSummary', () => PerformanceSummary)
