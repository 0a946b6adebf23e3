import type { FundingSource as Source } from 'schema/database/terms.ts'
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql'
import { FundingSource, MoneyUnit, register, SortDirection } from '../enums.ts'
import { USUAL_PAGE } from '../paging.ts'
import type { MoneyUnit as Unit } from '../rules/money.ts'
import { ScopeInput } from '../scope.args.ts'
import type { FundDimension } from './funds.queries.ts'

const FundDimensionEnum = register<FundDimension>('FundDimension', 'What money can be grouped by.', {
  PROGRAMME: '专项资金',
  PROJECT: '项目',
  REGION: '行政区: prefectures, unless regionLevel names another level',
  YEAR: '年度: only figures that stand at a single year',
  SOURCE: '资金来源: CENTRAL, LOCAL and OTHER, or those named in the filter',
})

const FundOrderFieldEnum = register(
  'FundOrderField',
  'What groups of money can be sorted by. A dimension sorts by its code or id.',
  {
    BUDGET: '预算数',
    RECEIVED: '到位',
    EXECUTED: '执行数',
    EXECUTION_RATE: '预算执行率, unrounded',
    REGION: '行政区, by code',
    YEAR: '年度',
    PROJECT: '项目, by id',
    SOURCE: '资金来源, by its word',
  },
)
export type FundOrderField = keyof typeof FundOrderFieldEnum

@InputType({ description: 'Which money.' })
export class FundFilter extends ScopeInput {
  @Field(() => [FundingSource], {
    nullable: true,
    description: 'Only these sources. PROVINCIAL beside LOCAL adds nothing to a sum, being a part of it.',
  })
  sources?: Source[] | null
}

@InputType({ description: 'One key to sort by.' })
export class FundOrder {
  @Field(() => FundOrderFieldEnum, { description: 'What to sort by.' })
  field!: FundOrderField

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Missing values come last in both.' })
  direction!: 'ASC' | 'DESC'
}

@InputType({ description: 'A range of numbers, both ends included. An end that is left out is open.' })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: 'Smallest value that fits.' })
  atLeast?: number | null

  @Field(() => Float, { nullable: true, description: 'Largest value that fits.' })
  atMost?: number | null
}

@InputType({
  description: 'Keeps only groups whose figures lie in these ranges; a group without the figure is dropped.',
})
export class FundHaving {
  @Field(() => FloatRange, { nullable: true, description: 'Budget (预算数), in `unit`.' })
  budget?: FloatRange | null

  @Field(() => FloatRange, { nullable: true, description: 'Executed (执行数), in `unit`.' })
  executed?: FloatRange | null

  @Field(() => FloatRange, {
    nullable: true,
    description: 'Execution rate (预算执行率) as a ratio: 0.6 is 60 %.',
  })
  executionRate?: FloatRange | null

  @Field(() => MoneyUnit, { defaultValue: 'WAN_YUAN', description: 'Unit of the amounts.' })
  unit!: Unit
}

@ArgsType()
export class FundGroupsArgs {
  @Field(() => FundFilter, { nullable: true, description: 'Which money; everything if left out.' })
  where?: FundFilter | null

  @Field(() => [FundDimensionEnum], {
    defaultValue: [],
    description: 'What tells the groups apart. Empty: one group, the sum of all.',
  })
  by!: FundDimension[]

  @Field(() => FundHaving, { nullable: true, description: 'Which groups to keep.' })
  having?: FundHaving | null

  @Field(() => [FundOrder], {
    nullable: true,
    description: 'What to sort by, most important first; else by the keys of the grouping.',
  })
  orderBy?: FundOrder[] | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE.groups,
    description: 'Rows of a page, 1 to 1000.',
  })
  first?: number | null
}

@ArgsType()
export class FundsArgs extends FundGroupsArgs {
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
