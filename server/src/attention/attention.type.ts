import type { FundingSource as Source } from 'schema/database/terms.ts'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Severity } from '../checks/check-enums.ts'
import { FundingSource, register } from '../enums.ts'
import { Period } from '../projects/project.type.ts'
import type { AttentionRule as Rule } from '../rules/attention.ts'

export const AttentionRule = register<Rule>(
  'AttentionRule',
  'What makes a leader look (关注规则), in the order in which it matters.',
  {
    UNMET_WITHOUT_REASON: '未达标且未说明原因: a target missed, and no reason given',
    HIGH_SCORE_LOW_EXECUTION: '高分低执行: a project graded 优 that executed less than 60 % of its budget',
    LOW_EXECUTION: '执行偏慢: less than 60 % of a budget executed',
    UNMET: '未达标: a target missed, with a reason given',
    LATE_ISSUE: '下达超期: central money issued later than 30 days after receipt',
    ERROR_FINDING: '核验错误: a finding of severity ERROR that no other rule says already',
    OVER_COMPLETION: '超额较多: a completion far above the target, which may be set too low',
    NO_BUDGET: '预算未报告: no budget is reported, or it is 0 while money was spent; a state of its own',
  },
)

type Unit = 'SHARE' | 'DAYS'
export const AttentionUnit = register<Unit>('AttentionUnit', 'What a value and its threshold are in.', {
  SHARE: 'a ratio: 0.6 is 60 %',
  DAYS: 'calendar days',
})

@ObjectType({ description: 'A rule of attention (关注规则) with its threshold, and how often it applies.' })
export class AttentionRuleType {
  @Field(() => AttentionRule, { description: 'The rule.' })
  rule!: Rule

  @Field(() => Severity, { description: 'How serious what falls under it is.' })
  severity!: 'ERROR' | 'WARNING' | 'INFO'

  @Field(() => String, { description: 'Its short name, in the language of the question.' })
  title!: string

  @Field(() => String, { description: 'The rule as one sentence with its threshold.' })
  description!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The line, in `unit`; null for a rule without a number.',
  })
  threshold!: number | null

  @Field(() => AttentionUnit, { nullable: true, description: 'What value and threshold are in.' })
  unit!: Unit | null

  @Field(() => Int, { description: 'Items under the filter; of one rule at most 1000 are looked for.' })
  count!: number
}

@ObjectType({
  description: 'Something that a leader should look at (需要关注), with its rule and where it stands.',
})
export class AttentionItem {
  @Field(() => ID, { description: 'Readable id.' })
  id!: string

  @Field(() => AttentionRule, { description: 'The rule that brought it here.' })
  rule!: Rule

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: 'ERROR' | 'WARNING' | 'INFO'

  @Field(() => Float, { nullable: true, description: 'What was measured, in `unit`.' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'The line that it is held against, in `unit`.' })
  threshold!: number | null

  @Field(() => AttentionUnit, { nullable: true, description: 'What value and threshold are in.' })
  unit!: Unit | null

  @Field(() => String, { description: 'What is the matter, in one sentence with its numbers.' })
  message!: string

  @Field(() => String, {
    nullable: true,
    description: 'The reason that the report gives, in its words; null where it gives none.',
  })
  reason!: string | null

  @Field(() => Period, { nullable: true, description: 'The period that it is about.' })
  period!: Period | null

  @Field(() => FundingSource, {
    nullable: true,
    description: 'Whose money it is about; null for the total, and where it is about no money.',
  })
  source!: Source | null

  @Field(() => ID, { nullable: true, description: '`IndicatorResult.id`, where it is about a result.' })
  result!: string | null

  @Field(() => ID, { nullable: true, description: '`Transfer.id`, where it is about a transfer.' })
  transfer!: string | null

  @Field(() => ID, { nullable: true, description: '`Finding.id`, where a check found it.' })
  finding!: string | null
}
