import type { FundingSource as Source } from 'schema/database/terms.ts'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { FigureStatus, FundingSource } from '../enums.ts'
import type { AnswerStatus } from '../summary.ts'

@ObjectType({
  description:
    'One group of money figures (资金汇总). Dimensions that were not asked for in `by` are null. An amount is null where nobody reported it; its evidence says why.',
})
export class FundSummary {
  @Field(() => Int, { nullable: true, description: 'The year, where grouped by YEAR.' })
  year!: number | null

  @Field(() => FundingSource, { nullable: true, description: 'The source, where grouped by SOURCE.' })
  source!: Source | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Execution rate (预算执行率 B/A) = executed ÷ budget, 0 to 1 or above. Null unless both cover the same parts.',
  })
  executionRate!: number | null

  @Field(() => FigureStatus, { description: 'Why the rate is there, or is not.' })
  executionRateStatus!: AnswerStatus
}

export const FundSummaryConnection = connectionOf('FundSummary', () => FundSummary)
