import { Field, ID, ObjectType } from 'type-graphql'
import { Region } from '../regions/region.type.ts'
import { Role } from './access-enums.ts'

@ObjectType({ description: 'Somebody who can sign in (用户).' })
export class User {
  @Field(() => ID, { description: 'To change the account: POST /users/:id/role and others.' })
  id!: string

  @Field(() => String, { description: 'E-mail address, in lower case.' })
  email!: string

  @Field(() => String, { description: 'How the person is called.' })
  name!: string

  @Field(() => Role, { description: 'What the person may do.' })
  role!: keyof typeof Role

  @Field(() => Region, {
    nullable: true,
    description: 'The region that the role reaches over, with all below it.',
  })
  region!: Region | null

  @Field(() => String, { description: 'When the account was made, ISO 8601, UTC.' })
  createdAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'When the newest session that is still kept began, ISO 8601, UTC; null where there is none.',
  })
  signedInAt!: string | null
}
