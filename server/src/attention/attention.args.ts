import { ArgsType, Field, Float, Int } from 'type-graphql'
import { Language } from '../enums.ts'
import { FundFilter } from '../funds/funds.args.ts'
import { USUAL_PAGE } from '../paging.ts'
import { OVER_COMPLETION } from '../rules/attention.ts'
import type { Language as Tongue } from '../words.ts'

@ArgsType()
export class AttentionRulesArgs {
  @Field(() => FundFilter, {
    nullable: true,
    description:
      'Where to look; everywhere if left out. Each project stands as a whole, and each prefecture for itself where regions or a level are named.',
  })
  where?: FundFilter | null

  @Field(() => Language, { defaultValue: 'ZH', description: 'Language of the sentences.' })
  language!: Tongue

  @Field(() => Float, {
    defaultValue: OVER_COMPLETION,
    description: 'How far above its target a completion may lie: 0.3 is 30 %. 0 to 100.',
  })
  overCompletion!: number
}

@ArgsType()
export class AttentionArgs extends AttentionRulesArgs {
  @Field(() => Int, {
    defaultValue: USUAL_PAGE.rows,
    description: 'Items at most, 1 to 1000; `attentionRules` says how many there are of each rule.',
  })
  first!: number
}
