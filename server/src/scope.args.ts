import type { RegionLevel as Level } from 'schema/database/terms.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { RegionLevel } from './enums.ts'

@InputType({ description: 'Years, both ends included. An end that is left out is open.' })
export class YearRange {
  @Field(() => Int, { nullable: true, description: 'First year, such as 2022.' })
  from?: number | null

  @Field(() => Int, { nullable: true, description: 'Last year, such as 2025.' })
  to?: number | null
}

@InputType()
export abstract class ScopeInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only these programmes. A simulated programme answers only where it, or a project of it, is named.',
  })
  programmes?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these projects, such as ["miaoling"].' })
  projects?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these regions, by GB/T 2260 code. A region stands for itself and all below it.',
  })
  regions?: string[] | null

  @Field(() => RegionLevel, {
    nullable: true,
    description:
      'The figures of regions of this level. Without it a grouping by REGION lists prefectures, and any other question takes each project as a whole.',
  })
  regionLevel?: Level | null

  @Field(() => YearRange, {
    nullable: true,
    description:
      "Only these years. A project whose whole span lies inside answers with its span's figure, any other with those of its years inside; never both. A grouping by YEAR always takes years.",
  })
  years?: YearRange | null
}
