import { Field, ID, ObjectType } from 'type-graphql'
import { Region } from '../regions/region.type.ts'
import { Operation, Role } from './access-enums.ts'

@ObjectType('Viewer', { description: 'Who asks (当前用户).' })
export class ViewerType {
  @Field(() => ID, { nullable: true, description: 'Null for who has not signed in.' })
  id!: string | null

  @Field(() => String, { nullable: true, description: 'Null for who has not signed in.' })
  name!: string | null

  @Field(() => Role, { description: 'PUBLIC for who has not signed in.' })
  role!: keyof typeof Role

  @Field(() => Region, {
    nullable: true,
    description: 'The region in which, with all below it, an editor works; null where none was given.',
  })
  region!: Region | null

  @Field(() => [Operation], {
    description:
      'What the viewer may do, of some operations only inside the own region: what a page should offer.',
  })
  may!: (keyof typeof Operation)[]
}
