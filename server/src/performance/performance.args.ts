import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { SortDirection } from '../enums.ts'
import { FloatRange } from '../funds/funds.args.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'
import { PERFORMANCE_DIMENSIONS, type PerformanceDimension } from './performance.queries.ts'

const asEnum = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { [K in T]: K }

const PerformanceDimensionEnum = asEnum(PERFORMANCE_DIMENSIONS)
registerEnumType(PerformanceDimensionEnum, {
  name: 'PerformanceDimension',
  description: 'What results can be grouped by.',
  valuesConfig: {
    PROGRAMME: { description: '专项资金' },
    PROJECT: { description: '项目' },
    REGION: { description: '行政区: prefectures, unless regionLevel names another level' },
    YEAR: { description: '年度: only figures that stand at a single year' },
    LEVEL1: { description: '一级指标' },
    LEVEL2: { description: '二级指标' },
    INDICATOR: { description: '三级指标' },
  },
})

export const PERFORMANCE_ORDER_FIELDS = [
  'INDICATOR_COUNT',
  'MET_COUNT',
  'UNMET_COUNT',
  'COMPLETION_RATE',
  'SCORE',
  'REGION',
  'YEAR',
  'PROJECT',
  'INDICATOR',
] as const
export type PerformanceOrderField = (typeof PERFORMANCE_ORDER_FIELDS)[number]
const PerformanceOrderFieldEnum = asEnum(PERFORMANCE_ORDER_FIELDS)
registerEnumType(PerformanceOrderFieldEnum, {
  name: 'PerformanceOrderField',
  description: 'What groups of results can be sorted by. A dimension sorts by its code or id.',
})

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
export class PerformanceArgs {
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

  @Field(() => Int, { defaultValue: 100, description: 'Rows of a page, 1 to 1000.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
