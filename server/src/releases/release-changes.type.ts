import type {
  FundMeasure as Measure,
  Severity as SeverityWord,
  FundingSource as Source,
} from 'schema/database/terms.ts'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Severity } from '../checks/check-enums.ts'
import { FundingSource, FundMeasure, register } from '../enums.ts'
import type { FigureKind } from './release-changes.queries.ts'

const FigureKindEnum = register<FigureKind>('FigureKind', 'What a printed figure is of.', {
  FUND: '资金, an amount of money',
  TARGET: '指标值, a target',
  RESULT: '实际完成值, a row of a self-evaluation table: actual, weight and score',
  TRANSFER: '资金下达, central money received and passed on',
})

@ObjectType({ description: 'A printed figure as one release has it.' })
export class FigureVersion {
  @Field(() => Float, {
    nullable: true,
    description: 'Money in 万元, anything else in its own unit; null for what is said in words.',
  })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'As printed.' })
  printed!: string | null

  @Field(() => String, { nullable: true, description: 'The printed unit.' })
  unit!: string | null

  @Field(() => Float, { nullable: true, description: 'Score (得分), of a RESULT.' })
  score!: number | null

  @Field(() => Float, { nullable: true, description: 'Weight (分值), of a RESULT.' })
  weight!: number | null

  @Field(() => ID, { description: 'The report that states it.' })
  report!: string

  @Field(() => ID, { description: 'The document that prints it.' })
  document!: string

  @Field(() => String, { description: 'The place in that document.' })
  locator!: string
}

@ObjectType({ description: 'A figure that is not the same in two releases.' })
export class FigureChange {
  @Field(() => FigureKindEnum, { description: 'What it is a figure of.' })
  kind!: FigureKind

  @Field(() => ID, { description: 'Id of the project, which need not be in both releases.' })
  project!: string

  @Field(() => String, { description: 'Short name of the project.' })
  projectName!: string

  @Field(() => String, { nullable: true, description: 'The same in English, where it has one.' })
  projectNameEn!: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the region; null for a TRANSFER.' })
  region!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the region.' })
  regionName!: string | null

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  regionNameEn!: string | null

  @Field(() => Int, { description: 'First year.' })
  from!: number

  @Field(() => Int, { description: 'Last year, the same as the first where it is of one year.' })
  to!: number

  @Field(() => ID, { nullable: true, description: 'Id of the indicator, of a TARGET or a RESULT.' })
  indicator!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the indicator.' })
  indicatorName!: string | null

  @Field(() => String, { nullable: true, description: 'The same in English, where it has one.' })
  indicatorNameEn!: string | null

  @Field(() => FundingSource, { nullable: true, description: 'Who pays; null for the total of all sources.' })
  source!: Source | null

  @Field(() => FundMeasure, { nullable: true, description: 'Which amount of money.' })
  measure!: Measure | null

  @Field(() => FigureVersion, { nullable: true, description: 'Before; null where it was added.' })
  before!: FigureVersion | null

  @Field(() => FigureVersion, { nullable: true, description: 'After; null where it was withdrawn.' })
  after!: FigureVersion | null
}

@ObjectType({ description: 'Figures that differ: the first of them, and how many there are.' })
export class FigureChanges {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number

  @Field(() => [FigureChange], { description: 'The first of them, by kind, project and place.' })
  nodes!: FigureChange[]
}

@ObjectType({ description: 'A finding that one release has and another has not, or words otherwise.' })
export class FindingChange {
  @Field(() => ID, { description: 'Id of the finding.' })
  id!: string

  @Field(() => ID, { description: 'Id of the check that found it.' })
  check!: string

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: SeverityWord

  @Field(() => String, { description: 'One sentence, in Chinese.' })
  messageZh!: string

  @Field(() => String, { description: 'The same in English.' })
  messageEn!: string
}

@ObjectType({ description: 'Findings that differ: the most serious of them, and how many there are.' })
export class FindingChanges {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number

  @Field(() => [FindingChange], { description: 'The first of them, the most serious first.' })
  nodes!: FindingChange[]
}

@ObjectType({ description: 'What is different between two releases (版本差异).' })
export class ReleaseChanges {
  @Field(() => FigureChanges, {
    description: 'Figures that the later one states and the earlier one did not.',
  })
  added!: FigureChanges

  @Field(() => FigureChanges, { description: 'Figures that both state, differently.' })
  changed!: FigureChanges

  @Field(() => FigureChanges, {
    description: 'Figures that the earlier one stated and the later one does not.',
  })
  withdrawn!: FigureChanges

  @Field(() => FindingChanges, { description: 'Findings that came; one that is worded anew came and went.' })
  appeared!: FindingChanges

  @Field(() => FindingChanges, { description: 'Findings that went.' })
  vanished!: FindingChanges
}
