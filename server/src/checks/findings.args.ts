import type { CheckKind as Kind, Severity as Level } from 'schema/database/terms.ts'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { Language } from '../enums.ts'
import { USUAL_PAGE } from '../paging.ts'
import type { Language as Tongue } from '../words.ts'
import { CheckKind, Severity } from './check-enums.ts'

@InputType({ description: 'Which findings.' })
export class FindingFilter {
  @Field(() => [ID], { nullable: true, description: 'Only of these checks, such as ["fund-years"].' })
  checks?: string[] | null

  @Field(() => [CheckKind], { nullable: true, description: 'Only of checks of these kinds.' })
  kinds?: Kind[] | null

  @Field(() => [Severity], { nullable: true, description: 'Only this serious.' })
  severities?: Level[] | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only on these programmes. A simulated one answers only where it, or a project of it, is named.',
  })
  programmes?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only on these projects.' })
  projects?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Only on these regions. A region stands for itself and all below it.',
  })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only on these indicators.' })
  indicators?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only those with an answer, or without.' })
  answered?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose sentence, in either language, contains this text.',
  })
  search?: string | null
}

@ArgsType()
export class FindingsArgs {
  @Field(() => FindingFilter, { nullable: true, description: 'Which findings; all if left out.' })
  where?: FindingFilter | null

  @Field(() => Language, { defaultValue: 'ZH', description: 'Language of the sentences.' })
  language!: Tongue

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE.rows,
    description: 'Rows of a page, 1 to 1000.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
