import type {
  IndicatorLevel1 as Level1,
  IndicatorLevel2 as Level2,
  ResultStatus as Status,
} from 'schema/database/terms.ts'
import { Field, Float, ID, InputType } from 'type-graphql'
import { IndicatorLevel1, IndicatorLevel2, ResultStatus } from '../enums.ts'
import { ScopeInput } from '../scope.args.ts'

@InputType({ description: 'Which indicator results.' })
export class IndicatorFilter extends ScopeInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only figures of a project's whole span (累计). False: only those of single years (年度). Left out: of each project one or the other, as `years` says.",
  })
  cumulative?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Only these indicators.' })
  indicators?: string[] | null

  @Field(() => [IndicatorLevel1], { nullable: true, description: 'Only of these first levels.' })
  level1?: Level1[] | null

  @Field(() => [IndicatorLevel2], { nullable: true, description: 'Only of these second levels.' })
  level2?: Level2[] | null

  @Field(() => [ResultStatus], { nullable: true, description: 'Only results that stand so.' })
  statuses?: Status[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'Only results whose completion rate is known and below this: 1 is 100 %.',
  })
  completionBelow?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Only indicators whose id, name or alias contains this text.',
  })
  search?: string | null
}
