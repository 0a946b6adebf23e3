import { Field, Float, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How points are dealt (评分方案).' })
export class ScoringScheme {
  @Field(() => ID, { description: 'Readable id.' })
  id!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { description: 'What it weights, in a sentence.' })
  description!: string

  @Field(() => Float, { description: 'Points for the execution rate; 0 where it is not scored.' })
  executionWeight!: number
}

@ObjectType({ description: 'A special-purpose fund (专项资金).' })
export class Programme {
  @Field(() => ID, { description: 'Readable id, such as `eco-restoration`.' })
  id!: string

  @Field(() => String, { description: 'Name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English; a translation of ours.' })
  nameEn!: string | null

  @Field(() => Boolean, { description: 'True where the data is made up, for scale or for demonstration.' })
  simulated!: boolean

  @Field(() => ScoringScheme, { description: 'How its results are scored.' })
  scheme!: ScoringScheme
}
