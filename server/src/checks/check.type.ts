import type { CheckKind as Kind, Severity as Level } from 'schema/database/terms.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CheckKind, Severity } from './check-enums.ts'

@ObjectType('Check', {
  description: 'A rule that compares what reports state with what can be recomputed (数据核验).',
})
export class CheckType {
  @Field(() => ID, { description: 'Readable id, such as `fund-years`.' })
  id!: string

  @Field(() => CheckKind, { description: 'What it compares.' })
  kind!: Kind

  @Field(() => String, { description: 'What holds where it passes, in the language asked for.' })
  title!: string

  @Field(() => String, { description: 'What it compares with what, in the language asked for.' })
  description!: string

  @Field(() => Severity, { description: 'How serious its findings are, unless a finding says otherwise.' })
  severity!: Level

  @Field(() => Int, { description: 'How many comparisons agreed (相符).' })
  passedCount!: number

  @Field(() => Int, { description: 'How many did not (问题).' })
  findingCount!: number
}
