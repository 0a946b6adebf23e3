import type { RegionLevel as Level } from 'schema/database/terms.ts'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { Language, MoneyUnit, RegionLevel, register } from '../enums.ts'
import { FundFilter } from '../funds/funds.args.ts'
import type { MoneyUnit as Unit } from '../rules/money.ts'

export const MetricKindEnum = register('MetricKind', 'What regions can be compared by (比较指标).', {
  BUDGET: '预算数',
  RECEIVED: '到位',
  EXECUTED: '执行数',
  EXECUTION_RATE: '预算执行率 = executed ÷ budget, a ratio: 0.6 is 60 %',
  COMPLETION_RATE:
    '平均完成率: mean of the completion rates, each capped at 1, over the results that have one',
  MET_SHARE: '完成指标占比 = met ÷ (met + unmet), 0 to 1',
  SCORE:
    '得分率: score as reported per 100 points of the scored weight, so that regions with other weights compare',
  GRADE_BAND:
    '绩效等级系数: what the grade of the score is worth as a factor: 优 1, 良 0.8, 中 0.5, 差 0. Our numbers, not a rule of the field',
  INDICATOR_TARGET: "指标值 of one indicator, in the indicator's unit",
  INDICATOR_ACTUAL: "实际完成值 of one indicator, in the indicator's unit",
  INDICATOR_COMPLETION:
    '完成率 of one indicator, uncapped: of its one result, or of summed actuals against summed targets',
  BUDGET_PER_TARGET:
    '单位目标预算 = budget ÷ target of one indicator, over the projects that have it; null unless both are known in full',
})
export type MetricKind = keyof typeof MetricKindEnum

@InputType({ description: 'What to compare regions by.' })
export class MetricInput {
  @Field(() => MetricKindEnum, { description: 'The kind.' })
  kind!: MetricKind

  @Field(() => ID, {
    nullable: true,
    description: 'The indicator: needed by the INDICATOR_ kinds and by BUDGET_PER_TARGET, refused elsewhere.',
  })
  indicator?: string | null

  @Field(() => MoneyUnit, {
    nullable: true,
    description: 'The unit of money, where the kind is one of money; 万元 unless told.',
  })
  unit?: Unit | null
}

@InputType({
  description:
    'Peers by likeness. Each characteristic is laid out from 0 (smallest) to 1 (greatest) over the regions to choose from; the distance is the root of the mean squared difference, 0 to 1.',
})
export class NearestInput {
  @Field(() => ID, {
    description: 'The region whose peers are sought; it stands in the answer with distance 0.',
  })
  to!: string

  @Field(() => Int, { defaultValue: 5, description: 'How many peers, 1 to 100.' })
  k!: number

  @Field(() => [MetricInput], { description: 'The characteristics that make regions alike.' })
  by!: MetricInput[]
}

@ArgsType()
export class CompareRegionsArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Which regions, by GB/T 2260 code; with `level`, those of that level inside them. Left out: all that take part.',
  })
  regions?: string[] | null

  @Field(() => RegionLevel, {
    nullable: true,
    description: 'The level of the regions: prefectures, where neither it nor regions are given.',
  })
  level?: Level | null

  @Field(() => [MetricInput], {
    description: 'What to compare by, 1 to 20 metrics, in the order of the answer.',
  })
  metrics!: MetricInput[]

  @Field(() => FundFilter, {
    nullable: true,
    description:
      'Which projects, years and sources. Sources narrow money only. Its regions are those to choose from; name them here or in `regions`, not in both.',
  })
  where?: FundFilter | null

  @Field(() => NearestInput, { nullable: true, description: 'Keep one region and those most like it.' })
  nearest?: NearestInput | null

  @Field(() => Language, { defaultValue: 'ZH', description: 'Language of labels and units.' })
  language!: 'ZH' | 'EN'
}
