import { Field, Float, ObjectType } from 'type-graphql'
import { FigureStatus } from '../enums.ts'
import type { AnswerStatus } from '../summary.ts'
import { Document } from './document.type.ts'

@ObjectType({ description: 'Where a figure is printed (出处).' })
export class Citation {
  @Field(() => Document, { description: 'The document.' })
  document!: Document

  @Field(() => String, {
    description: 'The place in it: section, or table and row, such as “附件2-1 资金投入 中央”.',
  })
  locator!: string

  @Field(() => String, { nullable: true, description: 'The figure exactly as printed, such as “2.9 亿元”.' })
  printed!: string | null

  @Field(() => String, { nullable: true, description: 'The printed unit.' })
  unit!: string | null
}

@ObjectType({ description: 'Why a figure is there, or is not, and where it can be checked (依据).' })
export class Evidence {
  @Field(() => FigureStatus, { description: 'How the figure came about, or why it is missing.' })
  status!: AnswerStatus

  @Field(() => Float, { description: 'Share of the parts that are reported, 0 to 1.' })
  coverage!: number

  @Field(() => [String], { description: 'The parts that are not reported, in words.' })
  missing!: string[]

  @Field(() => [String], {
    description: 'Where the figure does exist, if not here, in words; nearest grain first.',
  })
  availableAt!: string[]

  @Field(() => [Citation], { description: 'The printed figures that it rests on.' })
  citations!: Citation[]
}
