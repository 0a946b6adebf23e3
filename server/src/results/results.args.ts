import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { register, SortDirection } from '../enums.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'
import { USUAL_PAGE } from '../paging.ts'

const ResultOrderFieldEnum = register('ResultOrderField', 'What results can be sorted by.', {
  COMPLETION_RATE: '完成率, unrounded',
  DEVIATION: '偏离度: the same order as COMPLETION_RATE',
  SCORE: '得分, as reported',
  WEIGHT: '分值',
  INDICATOR: '三级指标, by id',
  REGION: '行政区, by code',
  YEAR: '年度: by the first year of the period',
})
export type ResultOrderField = keyof typeof ResultOrderFieldEnum

@InputType({ description: 'One key to sort by.' })
export class ResultOrder {
  @Field(() => ResultOrderFieldEnum, { description: 'What to sort by.' })
  field!: ResultOrderField

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Missing values come last in both.' })
  direction!: 'ASC' | 'DESC'
}

@ArgsType()
export class ResultsArgs {
  @Field(() => IndicatorFilter, {
    nullable: true,
    description: 'Which results; those of each project as a whole if left out.',
  })
  where?: IndicatorFilter | null

  @Field(() => [ResultOrder], {
    nullable: true,
    description: 'What to sort by, most important first; else by project, indicator, region and year.',
  })
  orderBy?: ResultOrder[] | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE.rows,
    description: 'Rows of a page, 1 to 1000.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
