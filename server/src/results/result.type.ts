import type { TargetOperator as Operator, ResultStatus as Status } from 'schema/database/terms.ts'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { ResultStatus, TargetOperator } from '../enums.ts'
import { Period } from '../projects/project.type.ts'

@ObjectType({ description: 'What is to be reached (指标值).' })
export class Target {
  @Field(() => TargetOperator, { description: 'How the actual is held against it.' })
  operator!: Operator

  @Field(() => Float, { nullable: true, description: 'The number; null for a target in words.' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of a RANGE.' })
  max!: number | null

  @Field(() => String, { description: 'As printed; of a rolled-up target, the sum.' })
  text!: string

  @Field(() => String, { nullable: true, description: "The indicator's unit." })
  unit!: string | null
}

@ObjectType({ description: 'What was reached (实际完成值).' })
export class Actual {
  @Field(() => Float, { nullable: true, description: 'The number; null for a result in words.' })
  value!: number | null

  @Field(() => String, { description: 'As printed; of a rolled-up actual, the sum.' })
  text!: string

  @Field(() => String, { nullable: true, description: "The indicator's unit." })
  unit!: string | null
}

@ObjectType({
  description:
    'One indicator of one project, in one region and period: target against actual (绩效指标完成情况).',
})
export class IndicatorResult {
  @Field(() => ID, { description: '`project:region:from-to:indicator`' })
  id!: string

  @Field(() => Period, { description: 'The year, or the whole span.' })
  period!: Period

  @Field(() => Target, {
    nullable: true,
    description: 'Target (指标值); null where none is reported at this grain.',
  })
  target!: Target | null

  @Field(() => Actual, {
    nullable: true,
    description: 'Actual (实际完成值); null where none is reported at this grain.',
  })
  actual!: Actual | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Completion rate (完成率): actual ÷ target for ≥, target ÷ actual for ≤, 1 or 0 for =. Uncapped.',
  })
  completionRate!: number | null

  @Field(() => Float, { nullable: true, description: 'Deviation (偏离度): completionRate − 1, uncapped.' })
  deviation!: number | null

  @Field(() => ResultStatus, { description: 'Met, unmet, not reported or not evaluated.' })
  status!: Status

  @Field(() => Float, { nullable: true, description: 'Weight (分值), points.' })
  weight!: number | null

  @Field(() => Float, { nullable: true, description: 'Score (得分) as reported.' })
  score!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Score as recomputed: the full weight if met, else weight × completion, rounded half-up to 0.01.',
  })
  computedScore!: number | null

  @Field(() => String, { nullable: true, description: 'Shortfall reason (未完成原因), in our own words.' })
  shortfallReason!: string | null
}

export const IndicatorResultConnection = connectionOf('IndicatorResult', () => IndicatorResult)
