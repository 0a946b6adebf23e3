import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Metric } from '../comparison/comparison.type.ts'
import { register } from '../enums.ts'
import type { Bound } from '../rules/allocation.ts'

const AllocationBoundEnum = register<Bound>('AllocationBound', 'What held an amount back.', {
  FLOOR: '保底: held at the floor',
  CAP: '封顶: cut to the cap',
})

@ObjectType({ description: 'What one factor brings a region.' })
export class FactorContribution {
  @Field(() => Metric, { description: 'The factor.' })
  metric!: Metric

  @Field(() => Float, {
    nullable: true,
    description: "The region's value, in the metric's unit; null where it has none.",
  })
  value!: number | null

  @Field(() => Boolean, { description: 'True where the value is missing and the median stands in for it.' })
  imputed!: boolean

  @Field(() => Float, {
    description: 'Its share in the factor, 0 to 1: value ÷ sum of the values; of reciprocals where inverse.',
  })
  normalized!: number

  @Field(() => Float, {
    description:
      'Percentage points of the pool that it brings, before floors and caps: weight × share × what is not dealt out equally.',
  })
  points!: number
}

@ObjectType({ description: 'What one region would get.' })
export class AllocationShare {
  @Field(() => Float, { description: 'Share of the pool, 0 to 1.' })
  share!: number

  @Field(() => Int, { description: 'Rank by what is due; equal claims share a rank.' })
  rank!: number

  @Field(() => [FactorContribution], { description: 'What each factor brings, in their order.' })
  contributions!: FactorContribution[]

  @Field(() => Float, {
    description: 'Percentage points of the pool from the part that is dealt out equally.',
  })
  equalPoints!: number

  @Field(() => AllocationBoundEnum, { nullable: true, description: 'Whether a floor or a cap holds it.' })
  bound!: Bound | null
}

@ObjectType({ description: 'A region that could not be dealt in.' })
export class AllocationExclusion {
  @Field(() => String, { description: 'Why, in the language of the question.' })
  reason!: string
}

@ObjectType({ description: 'A cell of a worksheet. An empty one has nothing in it.' })
export class WorksheetCell {
  @Field(() => String, { nullable: true, description: 'A text; never a formula, whatever it begins with.' })
  text!: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'A number; beside a formula, its result where it is told.',
  })
  number!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'A formula in English notation without its “=”, such as SUM(A1:A3).',
  })
  formula!: string | null
}

@ObjectType({
  description: 'An allocation, tried out (分配测算). It informs and does not decide.',
})
export class AllocationPlan {
  @Field(() => [AllocationShare], {
    description: 'What each region would get, by code. Adds up to the pool to the last 分.',
  })
  shares!: AllocationShare[]

  @Field(() => [AllocationExclusion], { description: 'Regions that could not be dealt in, and why.' })
  excluded!: AllocationExclusion[]

  @Field(() => [String], { description: 'What a reader must know before using it.' })
  warnings!: string[]

  @Field(() => String, { description: 'The formula in words, with its numbers, line by line.' })
  explanation!: string
}
