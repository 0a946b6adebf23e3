import type { RegionLevel as Level } from 'schema/database/terms.ts'
import { Field, Float, ID, InputType } from 'type-graphql'
import { MetricInput } from '../comparison/comparison.args.ts'
import { MoneyUnit, RegionLevel, register } from '../enums.ts'
import { FundFilter } from '../funds/funds.args.ts'
import type { MoneyUnit as Unit } from '../rules/money.ts'

const MissingValueEnum = register('MissingValue', 'What becomes of a region without a value for a factor.', {
  EXCLUDE: '不参与分配: it is left out, and the plan says so',
  MEDIAN: '以中位数代替: it gets the median of the regions that have one, and the plan says so',
})
export type MissingValue = keyof typeof MissingValueEnum

const BaselineKindEnum = register('BaselineKind', 'What floor, cap and change are measured against (基数).', {
  AMOUNT: '上次预算数: the budget of each region under the filter, as it is',
  SPLIT: '按上次比例: this pool, split in proportion to those budgets, where the two are of different sizes',
})
export type BaselineKind = keyof typeof BaselineKindEnum

@InputType({ description: 'A factor of an allocation (分配因素).' })
export class AllocationFactor {
  @Field(() => MetricInput, { description: 'What is measured.' })
  metric!: MetricInput

  @Field(() => Float, {
    description: 'Weight beside the other factors, from 0 up; only the proportions matter.',
  })
  weight!: number

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True where a smaller value should earn more: then reciprocals are dealt with instead of values.',
  })
  inverse!: boolean
}

@InputType({ description: 'An allocation to try (因素法分配测算).' })
export class AllocationInput {
  @Field(() => Float, { description: 'The money to deal out, in `unit`, in whole 分 (0.01 yuan).' })
  pool!: number

  @Field(() => MoneyUnit, {
    defaultValue: 'WAN_YUAN',
    description: 'The unit of the pool, and of the words.',
  })
  unit!: Unit

  @Field(() => [ID], {
    nullable: true,
    description:
      'The regions, by GB/T 2260 code, none of which lies in another. Left out: every region of `level` that takes part.',
  })
  regions?: string[] | null

  @Field(() => RegionLevel, {
    defaultValue: 'PREFECTURE',
    description: 'The level, where no regions are named.',
  })
  level!: Level

  @Field(() => FundFilter, {
    nullable: true,
    description: 'Which projects, years and sources the baseline and the factors are read from.',
  })
  where?: FundFilter | null

  @Field(() => [AllocationFactor], {
    description: 'The factors, up to 12; none only if all is dealt out equally.',
  })
  factors!: AllocationFactor[]

  @Field(() => Float, {
    defaultValue: 0,
    description: 'Share of the pool that is dealt out equally, 0 to 1.',
  })
  equalShare!: number

  @Field(() => Float, {
    nullable: true,
    description: 'No region gets less than this share of its baseline (保底): 0.8 is 80 %.',
  })
  floor?: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'No region gets more than this share of its baseline (封顶): 1.5 is 150 %.',
  })
  cap?: number | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'No region gets less than its baseline (保基数): a floor of at least 1.',
  })
  holdHarmless!: boolean

  @Field(() => BaselineKindEnum, {
    defaultValue: 'AMOUNT',
    description: 'What floor, cap and change are measured against.',
  })
  baseline!: BaselineKind

  @Field(() => MissingValueEnum, {
    defaultValue: 'EXCLUDE',
    description: 'What becomes of a region without a value for a factor.',
  })
  missing!: MissingValue

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also try every mixture of the weights, for `rankRangeAllWeights`.',
  })
  allWeights!: boolean
}
