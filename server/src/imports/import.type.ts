import type * as terms from 'schema/database/terms.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ReleaseChanges } from '../releases/release-changes.type.ts'
import { ImportKind, ImportStage, ImportState } from './import-enums.ts'

@ObjectType({ description: 'How far the reading of a file has come.' })
export class ImportProgress {
  @Field(() => ImportStage, { description: 'What is being done.' })
  stage!: terms.ImportStage

  @Field(() => Int, { description: 'Steps done.' })
  done!: number

  @Field(() => Int, { description: 'Steps in all.' })
  total!: number
}

@ObjectType({ description: 'Something in a file that is wrong, or that somebody should look at.' })
export class ImportProblem {
  @Field(() => String, { description: 'The sheet; the file itself where no sheet could be read.' })
  sheet!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The row as a spreadsheet numbers it; null for the whole sheet.',
  })
  row!: number | null

  @Field(() => String, { nullable: true, description: 'The column; null for the whole row.' })
  column!: string | null

  @Field(() => String, { description: 'What is wrong, and what to do, in both languages.' })
  message!: string

  @Field(() => String, { description: 'The same in Chinese.' })
  messageZh!: string

  @Field(() => String, { description: 'The same in English.' })
  messageEn!: string
}

@ObjectType({ description: 'One cell of a form: what it says, and how that was taken.' })
export class UnderstoodCell {
  @Field(() => String, { description: 'The sheet.' })
  sheet!: string

  @Field(() => Int, { description: 'The row.' })
  row!: number

  @Field(() => String, { description: 'The heading of the column.' })
  column!: string

  @Field(() => String, { description: 'As it stands in the file.' })
  raw!: string

  @Field(() => String, {
    nullable: true,
    description: 'As it was understood; null where it was taken to say nothing.',
  })
  parsed!: string | null
}

@ObjectType({ description: 'A contribution of another report that would no longer fit.' })
export class EndingContribution {
  @Field(() => ID, { description: 'The report.' })
  report!: string

  @Field(() => String, { description: 'What does not fit.' })
  reason!: string

  @Field(() => String, { description: 'The same in Chinese.' })
  reasonZh!: string

  @Field(() => String, { description: 'The same in English.' })
  reasonEn!: string
}

@ObjectType({
  description: 'A file that somebody sent (导入), what it says, and what publishing it would change.',
})
export class Import {
  @Field(() => ID, { description: 'Id, as the routes take it.' })
  id!: string

  @Field(() => ImportState, { description: 'How it stands.' })
  state!: terms.ImportState

  @Field(() => ImportProgress, { description: 'How far its reading has come.' })
  progress!: ImportProgress

  @Field(() => String, { description: 'Name of the file, as its sender calls it.' })
  fileName!: string

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  hash!: string

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  size!: number

  @Field(() => ImportKind, {
    nullable: true,
    description: 'What the file is; null where that cannot be told.',
  })
  kind!: terms.ImportKind | null

  @Field(() => ID, { nullable: true, description: 'Id of the report that it holds.' })
  report!: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the region that the report speaks for.' })
  region!: string | null

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  uploadedBy!: string | null

  @Field(() => String, { description: 'When it was sent, ISO 8601, UTC.' })
  uploadedAt!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The import before it of the very same file, if there was one.',
  })
  sameAs!: string | null

  @Field(() => [ImportProblem], {
    description: 'What stands in the way of publishing it, at its place in the file.',
  })
  problems!: ImportProblem[]

  @Field(() => [ImportProblem], { description: 'Readings that somebody should look at.' })
  warnings!: ImportProblem[]

  @Field(() => [UnderstoodCell], { description: 'Cells of a form, raw and understood: the first 2,000.' })
  understood!: UnderstoodCell[]

  @Field(() => Int, { description: 'How many cells were understood in all.' })
  understoodCount!: number

  @Field(() => ReleaseChanges, {
    nullable: true,
    description: 'What publishing it would change; null while it is read, or where there are problems.',
  })
  changes!: ReleaseChanges | null

  @Field(() => ID, { nullable: true, description: 'The release that the changes are told against.' })
  against!: string | null

  @Field(() => Boolean, { description: 'True where its very figures are published already.' })
  unchanged!: boolean

  @Field(() => [EndingContribution], {
    description: 'Contributions of other reports that would no longer fit.',
  })
  ends!: EndingContribution[]

  @Field(() => ID, { nullable: true, description: 'The release that it was published in.' })
  release!: string | null

  @Field(() => String, { nullable: true, description: 'What was said when it was published.' })
  note!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was sent back, or could not be read.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'Who published it, sent it back or put it aside.' })
  decidedBy!: string | null

  @Field(() => String, { nullable: true, description: 'When, ISO 8601, UTC.' })
  decidedAt!: string | null
}
