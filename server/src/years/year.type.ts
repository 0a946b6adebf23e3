import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A calendar year in which a project runs.' })
export class Year {
  @Field(() => Int, { description: 'Such as 2024.' })
  year!: number
}
