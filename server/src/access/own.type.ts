import { Field, ID, ObjectType } from 'type-graphql'
import { Region } from '../regions/region.type.ts'
import { Role } from './access-enums.ts'

@ObjectType({ description: 'A sign-in of the viewer that holds (会话).' })
export class Session {
  @Field(() => ID, { description: 'To end it: DELETE /sessions/:id.' })
  id!: string

  @Field(() => String, { description: 'When it began, ISO 8601, UTC.' })
  createdAt!: string

  @Field(() => String, { description: 'When it ends by itself, ISO 8601, UTC.' })
  expiresAt!: string

  @Field(() => String, { nullable: true, description: 'The network address that it began from.' })
  address!: string | null

  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  browser!: string | null
}

@ObjectType({
  description: "A key of the viewer's for a script (API 令牌); its secret is shown only when it is made.",
})
export class Token {
  @Field(() => ID, { description: 'To end it: DELETE /tokens/:id.' })
  id!: string

  @Field(() => String, { description: 'What it is for.' })
  name!: string

  @Field(() => Role, { description: "At most the maker's; lower where the maker's was lowered since." })
  role!: keyof typeof Role

  @Field(() => Region, { nullable: true, description: 'The region that it reaches over, with all below it.' })
  region!: Region | null

  @Field(() => String, { description: 'When it was made, ISO 8601, UTC.' })
  createdAt!: string

  @Field(() => String, { description: 'When it ends by itself, ISO 8601, UTC.' })
  expiresAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'When it was last used, ISO 8601, UTC, to the minute; null before the first use.',
  })
  lastUsedAt!: string | null
}
