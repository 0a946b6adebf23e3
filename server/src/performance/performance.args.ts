import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { register, SortDirection } from '../enums.ts'
import { FloatRange } from '../funds/funds.args.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'
import { USUAL_PAGE } from '../paging.ts'
import type { PerformanceDimension } from './performance.queries.ts'

const PerformanceDimensionEnum = register<PerformanceDimension>(
  'PerformanceDimension',
  'What results can be grouped by.',
  {
    PROGRAMME: '专项资金',
    PROJECT: '项目',
    REGION: '行政区: prefectures, unless regionLevel names another level',
    YEAR: '年度: only figures that stand at a single year',
    LEVEL1: '一级指标',
    LEVEL2: '二级指标',
    INDICATOR: '三级指标',
  },
)

const PerformanceOrderFieldEnum = register(
  'PerformanceOrderField',
  'What groups of results can be sorted by. A dimension sorts by its code or id.',
  {
    INDICATOR_COUNT: '指标数',
    MET_COUNT: '已完成数',
    UNMET_COUNT: '未完成数',
    COMPLETION_RATE: '平均完成率, unrounded',
    SCORE: '得分, as reported',
    REGION: '行政区, by code',
    YEAR: '年度',
    PROJECT: '项目, by id',
    INDICATOR: '三级指标, by id',
  },
)
export type PerformanceOrderField = keyof typeof PerformanceOrderFieldEnum

@InputType({ description: 'One key to sort by.' })
export class PerformanceOrder {
  @Field(() => PerformanceOrderFieldEnum, { description: 'What to sort by.' })
  field!: PerformanceOrderField

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Missing values come last in both.' })
  direction!: 'ASC' | 'DESC'
}

@InputType({
  description: 'Keeps only groups whose figures lie in these ranges; a group without the figure is dropped.',
})
export class PerformanceHaving {
  @Field(() => FloatRange, { nullable: true, description: 'Mean completion rate: 1 is 100 %.' })
  completionRate?: FloatRange | null

  @Field(() => FloatRange, { nullable: true, description: 'Score as reported, points.' })
  score?: FloatRange | null

  @Field(() => FloatRange, { nullable: true, description: 'Number of unmet results.' })
  unmetCount?: FloatRange | null
}

@ArgsType()
export class PerformanceGroupsArgs {
  @Field(() => IndicatorFilter, {
    nullable: true,
    description: 'Which results; those of each project as a whole if left out.',
  })
  where?: IndicatorFilter | null

  @Field(() => [PerformanceDimensionEnum], {
    defaultValue: [],
    description: 'What tells the groups apart. Empty: one group, all results.',
  })
  by!: PerformanceDimension[]

  @Field(() => PerformanceHaving, { nullable: true, description: 'Which groups to keep.' })
  having?: PerformanceHaving | null

  @Field(() => [PerformanceOrder], {
    nullable: true,
    description: 'What to sort by, most important first; else by the keys of the grouping.',
  })
  orderBy?: PerformanceOrder[] | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE.groups,
    description: 'Rows of a page, 1 to 1000.',
  })
  first?: number | null
}

@ArgsType()
export class PerformanceArgs extends PerformanceGroupsArgs {
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
