import type { RegionLevel as Level } from 'schema/database/terms.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { RegionLevel } from '../enums.ts'

@ObjectType({ description: 'An administrative division (行政区).' })
export class Region {
  @Field(() => ID, { description: 'GB/T 2260 code, six digits, such as 522600.' })
  code!: string

  @Field(() => String, { description: 'Full name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English, where there is a usual one.' })
  nameEn!: string | null

  @Field(() => RegionLevel, { description: 'Country, province, prefecture or county.' })
  level!: Level
}
