import type { StatementTopic } from 'schema/database/terms.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { Citation } from '../documents/evidence.type.ts'

@ObjectType({ description: 'A year, or a span of years.' })
export class Period {
  @Field(() => Int, { description: 'First year.' })
  from!: number

  @Field(() => Int, { description: 'Last year; equal to `from` for a single year.' })
  to!: number

  @Field(() => String, { description: '“2024” or “2022–2025”.' })
  label!: string

  @Field(() => Boolean, { description: 'True for a span: its figures are cumulative (累计).' })
  cumulative!: boolean
}

@ObjectType({ description: 'A project of a programme (二级项目、示范工程).' })
export class Project {
  @Field(() => ID, { description: 'Readable id, such as `miaoling`.' })
  id!: string

  @Field(() => String, { description: 'Full name in Chinese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name in English; a translation of ours.' })
  nameEn!: string | null

  @Field(() => String, { description: 'Short name in Chinese, as its report abbreviates it.' })
  shortName!: string

  @Field(() => String, { nullable: true, description: 'Short name in English; a translation of ours.' })
  shortNameEn!: string | null

  @Field(() => Period, { description: 'The years that it runs.' })
  period!: Period

  @Field(() => String, { nullable: true, description: 'Who uses the money (资金使用单位), as printed.' })
  fundUsers!: string | null

  @Field(() => [String], { description: 'Departments in charge (主管部门), central first.' })
  departments!: string[]
}

@ObjectType({ description: 'What a report says on one topic of fund management (资金管理情况).' })
export class Statement {
  @Field(() => String, {
    description:
      'ALLOCATION 分配科学性, ISSUANCE 下达及时性, PAYMENT 拨付合规性, USE 使用规范性, EXECUTION 执行准确性, PERFORMANCE_MANAGEMENT 预算绩效管理情况 or EXPENDITURE_RESPONSIBILITY 支出责任履行情况.',
  })
  topic!: StatementTopic

  @Field(() => String, { description: 'What is stated, in our own words.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'Problem and remedy (存在问题和改进措施); null where none is stated.',
  })
  problem!: string | null

  @Field(() => Citation, { description: 'Where it is stated.' })
  citation!: Citation
}

export const ProjectConnection = connectionOf('Project', () => Project)
