import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Document } from '../documents/document.type.ts'

@ObjectType({
  description: 'One publish (发布版本): all or nothing. Every figure in a response comes from one release.',
})
export class Release {
  @Field(() => ID, { description: 'Number of the release: 1, 2, 3 …' })
  id!: string

  @Field(() => String, { description: 'When it was published, ISO 8601, UTC.' })
  publishedAt!: string

  @Field(() => String, { nullable: true, description: 'What changed, in a sentence.' })
  note!: string | null

  @Field(() => [Document], {
    description: 'The documents that its reports cite; those of simulated programmes aside.',
  })
  documents!: Document[]

  @Field(() => Int, { description: 'How many printed figures it holds; made-up ones are not counted.' })
  factCount!: number

  @Field(() => Int, {
    description: 'How many findings (问题) its checks have; those on simulated programmes are not counted.',
  })
  findingCount!: number
}
