import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { USUAL_PAGE } from '../paging.ts'
import { YearRange } from '../scope.args.ts'

@InputType({ description: 'Which projects.' })
export class ProjectFilter {
  @Field(() => [ID], { nullable: true, description: 'Only of these programmes.' })
  programmes?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Only those in which one of these regions, or one below it, takes part.',
  })
  regions?: string[] | null

  @Field(() => YearRange, { nullable: true, description: 'Only those that run in one of these years.' })
  years?: YearRange | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose id or name contains this text, whatever the case.',
  })
  search?: string | null
}

@ArgsType()
export class ProjectsArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all if left out.' })
  where?: ProjectFilter | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_PAGE.rows,
    description: 'Rows of a page, 1 to 1000.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null
}
