import type { DocumentKind } from 'schema/database/terms.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { GraphQLDate } from '../scalars.ts'

@ObjectType({ description: 'A document that figures are printed in, or that moves money.' })
export class Document {
  @Field(() => ID, { description: 'Readable id, such as `guizhou-2025-self-evaluation`.' })
  id!: string

  @Field(() => String, { description: 'Title; its number where no document prints the title.' })
  title!: string

  @Field(() => String, {
    description:
      'SELF_EVALUATION (绩效自评报告), CENTRAL_NOTICE (中央下达文件), PROVINCIAL_NOTICE (省级下达文件) or RULE (办法、细则).',
  })
  kind!: DocumentKind

  @Field(() => String, { nullable: true, description: '文号 as printed, such as 财资环〔2022〕92号.' })
  documentNumber!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who issued it (发文机关); null where no document says.',
  })
  issuer!: string | null

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'When it was issued; null where no document says.',
  })
  issuedOn!: string | null
}
