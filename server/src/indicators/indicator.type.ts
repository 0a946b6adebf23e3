import type { IndicatorLevel1 as Level1, IndicatorLevel2 as Level2 } from 'schema/database/terms.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { IndicatorLevel1, IndicatorLevel2 } from '../enums.ts'

@ObjectType({ description: 'An indicator of the third level (三级指标): what is to be achieved.' })
export class Indicator {
  @Field(() => ID, { description: 'Readable id, such as `ecological-restoration-area`.' })
  id!: string

  @Field(() => String, { description: 'Name in Chinese, without its unit.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English; a translation of ours.' })
  nameEn!: string | null

  @Field(() => [String], { description: 'The names as documents print them.' })
  aliases!: string[]

  @Field(() => String, { nullable: true, description: 'Unit of target and actual, such as 公顷.' })
  unit!: string | null

  @Field(() => IndicatorLevel1, { description: '一级指标' })
  level1!: Level1

  @Field(() => IndicatorLevel2, { description: '二级指标' })
  level2!: Level2

  @Field(() => Boolean, {
    description:
      'True for areas and counts, which add up over regions and years; false for percentages and ratios.',
  })
  additive!: boolean
}
