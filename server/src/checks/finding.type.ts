import type {
  Severity as Level,
  FundMeasure as Measure,
  FundingSource as Source,
  Verdict as Word,
} from 'schema/database/terms.ts'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { Citation } from '../documents/evidence.type.ts'
import { FundingSource, FundMeasure } from '../enums.ts'
import { Period } from '../projects/project.type.ts'
import { Severity, Verdict } from './check-enums.ts'

@ObjectType({ description: 'What an editor said to a finding (处理意见). It outlives a new publish.' })
export class FindingAnswer {
  @Field(() => Verdict, { description: 'Explained, accepted, or to be mended.' })
  verdict!: Word

  @Field(() => String, { nullable: true, description: 'The explanation.' })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null

  @Field(() => String, { description: 'When, ISO 8601, UTC.' })
  answeredAt!: string

  @Field(() => Boolean, {
    description: 'True where the finding reads differently now than when it was answered.',
  })
  outdated!: boolean
}

@ObjectType({ description: 'Something that a report says against itself (核验问题), with both places.' })
export class Finding {
  @Field(() => ID, { description: 'Readable id, the same in every release.' })
  id!: string

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: Level

  @Field(() => Period, {
    nullable: true,
    description: 'The period that it is about; null where it has none.',
  })
  period!: Period | null

  @Field(() => FundingSource, {
    nullable: true,
    description: 'Whose money it is about; null for the total, and where `measure` is null for no money.',
  })
  source!: Source | null

  @Field(() => FundMeasure, {
    nullable: true,
    description:
      'The amount that it is about; EXECUTED where it is about an execution rate. Null where it is about no single amount or its execution.',
  })
  measure!: Measure | null

  @Field(() => String, {
    nullable: true,
    description: 'The `Transfer.id` that it is about; null where it is about none.',
  })
  transfer!: string | null

  @Field(() => String, { description: 'What is wrong, in one sentence with both numbers.' })
  message!: string

  @Field(() => String, { nullable: true, description: 'What follows from the other figures, with its unit.' })
  expected!: string | null

  @Field(() => String, { nullable: true, description: 'What is printed, with its unit.' })
  found!: string | null

  @Field(() => Float, { nullable: true, description: 'found − expected, in the unit of `found`.' })
  difference!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'How much the rounding of the printed figures can explain, in the unit of `found`.',
  })
  tolerance!: number | null

  @Field(() => String, { nullable: true, description: 'The recomputation, step by step.' })
  recomputation!: string | null

  @Field(() => [Citation], { description: 'Where its figures are printed; the one found wanting first.' })
  citations!: Citation[]

  @Field(() => Int, { description: 'The release since which it has read like this.' })
  sinceRelease!: number

  @Field(() => Boolean, { description: 'True where the release before had it, word for word.' })
  sameAsLastRelease!: boolean
}

export const FindingConnection = connectionOf('Finding', () => Finding)
