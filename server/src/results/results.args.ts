import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { SortDirection } from '../enums.ts'
import { IndicatorFilter } from '../indicators/indicators.args.ts'

export const RESULT_ORDER_FIELDS = [
  'COMPLETION_RATE',
  'DEVIATION',
  'SCORE',
  'WEIGHT',
  'INDICATOR',
  'REGION',
  'YEAR',
] as const
export type ResultOrderField = (typeof RESULT_ORDER_FIELDS)[number]
const ResultOrderFieldEnum = Object.fromEntries(RESULT_ORDER_FIELDS.map((field) => [field, field])) as {
  [K in ResultOrderField]: K
}
registerEnumType(ResultOrderFieldEnum, {
  name: 'ResultOrderField',
  description: 'What results can be sorted by. DEVIATION sorts as COMPLETION_RATE does.',
})

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

  @Field(() => Int, { defaultValue: 50, description: 'Rows of a page, 1 to 1000.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
