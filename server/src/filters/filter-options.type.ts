import type { FundingSource as Source } from 'schema/database/terms.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { FundingSource, register } from '../enums.ts'

export const FilterField = register('FilterField', 'A part of a filter (筛选项).', {
  PROGRAMME: '专项资金',
  PROJECT: '项目',
  REGION: '行政区',
})

@ObjectType({ description: 'A programme to choose (可选专项资金).' })
export class ProgrammeOption {
  /** Not shown: a client's cache would take it for the name of one thing, whose count changes with every question. */
  id!: string

  @Field(() => Int, { description: 'Projects of it under the other choices; 0 would leave nothing.' })
  projectCount!: number
}

@ObjectType({ description: 'A project to choose (可选项目).' })
export class ProjectOption {
  /** Not shown, as above. */
  id!: string

  @Field(() => Int, {
    description: 'Prefectures that take part in it under the other choices; 0 would leave nothing.',
  })
  regionCount!: number
}

@ObjectType({ description: 'A region to choose (可选行政区).' })
export class RegionOption {
  /** Not shown, as above. */
  code!: string

  @Field(() => Int, {
    description:
      'Projects in which it, or a region below it, takes part under the other choices; 0 would leave nothing.',
  })
  projectCount!: number

  @Field(() => Boolean, {
    description: 'True where it takes part in any of the chosen programmes and projects, in whatever years.',
  })
  takesPart!: boolean
}

@ObjectType({ description: 'A year to choose (可选年度).' })
export class YearOption {
  @Field(() => Int, { description: 'The year.' })
  year!: number

  @Field(() => Int, {
    description: 'Projects that run in it under the other choices; 0 would leave nothing.',
  })
  projectCount!: number
}

@ObjectType({ description: 'A source of money to choose (可选资金来源).' })
export class SourceOption {
  @Field(() => FundingSource, { description: 'Who pays.' })
  source!: Source

  @Field(() => Int, {
    description:
      'Projects with a known amount of it, budget, received or executed, under the other choices; 0 would leave no figure.',
  })
  projectCount!: number
}

@ObjectType({ description: 'A value of the filter that does not exist in this release.' })
export class UnknownChoice {
  @Field(() => FilterField, { description: 'The part of the filter.' })
  field!: keyof typeof FilterField

  @Field(() => String, { description: 'The value, as it was asked for.' })
  value!: string

  @Field(() => [String], { description: 'Values that exist and are spelled most alike, at most three.' })
  nearest!: string[]
}

@ObjectType({
  description:
    'What can be chosen in a filter (筛选选项), each with how much it would leave, given all other choices.',
})
export class FilterOptions {
  @Field(() => [ProgrammeOption], { description: 'Every programme, simulated ones last.' })
  programmes!: ProgrammeOption[]

  @Field(() => [ProjectOption], {
    description:
      'Projects by id; of simulated programmes only where the programme or a project of it is named.',
  })
  projects!: ProjectOption[]

  @Field(() => [RegionOption], {
    description:
      'Regions that report for a project and those directly below them, by code; the ones outside of every project are listed too.',
  })
  regions!: RegionOption[]

  @Field(() => [YearOption], { description: 'Years in which a project runs.' })
  years!: YearOption[]

  @Field(() => [SourceOption], { description: 'All five sources.' })
  sources!: SourceOption[]

  @Field(() => [UnknownChoice], {
    description: 'What the filter names and does not exist. It is left out of the counts, not refused.',
  })
  unknown!: UnknownChoice[]
}
