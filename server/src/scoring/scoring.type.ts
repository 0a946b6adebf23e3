import * as terms from 'schema/database/terms.ts'
import { Field, Float, ObjectType } from 'type-graphql'
import { Grade, register } from '../enums.ts'
import { ScoringScheme } from '../programmes/programme.type.ts'
import type { Grade as GradeWord } from '../rules/grade.ts'

export const SchemePart = register<terms.SchemePart>('SchemePart', 'What a scheme deals points to.', {
  EXECUTION: '预算执行率: its points × rate, the rate at most 1',
  COST: '成本指标 as a first level',
  OUTPUT: '产出指标, cost indicators among them where the scheme has no part for them',
  BENEFIT: '效益指标',
  SATISFACTION: '满意度指标',
})

@ObjectType({ description: 'Points that a scheme deals to a part.' })
export class SchemePartWeight {
  @Field(() => SchemePart, { description: 'The part.' })
  part!: terms.SchemePart

  @Field(() => Float, { description: 'Points (分值).' })
  weight!: number
}

@ObjectType({ description: 'What a part earns under a scheme.' })
export class SchemePartScore extends SchemePartWeight {
  @Field(() => Float, {
    nullable: true,
    description:
      'Points earned (得分), rounded to 0.01; null where nothing of the part is scored or reported.',
  })
  score!: number | null
}

@ObjectType({
  description:
    'What the reported scores of a project come to under a scheme (按另一方案计分). It informs; nothing is stored.',
})
export class SchemeScore {
  @Field(() => ScoringScheme, { description: 'The scheme.' })
  scheme!: ScoringScheme

  @Field(() => [SchemePartScore], { description: 'Its parts, in its order.' })
  parts!: SchemePartScore[]

  @Field(() => Float, { nullable: true, description: 'Sum of the parts; null where none is scored.' })
  score!: number | null

  @Field(() => Float, { description: 'Points of the parts that are scored.' })
  weight!: number

  @Field(() => Grade, { nullable: true, description: 'Grade of score ÷ weight.' })
  grade!: GradeWord | null
}
