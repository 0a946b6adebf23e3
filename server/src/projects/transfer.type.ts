import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Document } from '../documents/document.type.ts'
import { GraphQLDate } from '../scalars.ts'

@ObjectType({
  description: 'Central money on its way: received by the province, issued to the prefectures (资金下达).',
})
export class Transfer {
  @Field(() => ID, { description: 'Readable id.' })
  id!: string

  @Field(() => Int, { description: 'The budget year that the money is for (资金年度).' })
  fundYear!: number

  @Field(() => Document, { description: 'The central notice that grants it.' })
  centralDocument!: Document

  @Field(() => GraphQLDate, { nullable: true, description: 'When the province received it (收到).' })
  receivedOn!: string | null

  @Field(() => Document, { nullable: true, description: 'The provincial notice that issues it.' })
  provincialDocument!: Document | null

  @Field(() => GraphQLDate, { nullable: true, description: 'When the province issued it (下达).' })
  issuedOn!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Days from receipt to issue; null where a date is not reported.',
  })
  days!: number | null

  @Field(() => Int, { description: 'Days that a province may take: 30.' })
  daysAllowed!: number
}
