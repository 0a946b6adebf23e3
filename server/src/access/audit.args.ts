import { ArgsType, Field, Int } from 'type-graphql'

@ArgsType()
export class AuditArgs {
  @Field(() => Int, { nullable: true, description: 'How many lines, 1 to 1000; 50 unless told.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null
}
