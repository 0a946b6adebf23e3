import type { RegionLevel as Level } from 'schema/database/terms.ts'
import { Field, ID, InputType } from 'type-graphql'
import { RegionLevel } from '../enums.ts'

@InputType({ description: 'Which regions.' })
export class RegionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these GB/T 2260 codes.' })
  codes?: string[] | null

  @Field(() => RegionLevel, { nullable: true, description: 'Only of this level.' })
  level?: Level | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only below this region; the region itself is not among them.',
  })
  within?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that take part in a project of this programme.',
  })
  inProgramme?: string | null

  @Field(() => String, { nullable: true, description: 'Only those whose code or name contains this text.' })
  search?: string | null
}
