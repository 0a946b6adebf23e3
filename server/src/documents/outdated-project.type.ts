import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Project } from '../projects/project.type.ts'
import { Document } from './document.type.ts'

@ObjectType({
  description:
    'A project whose self-evaluation is of a year before that of the latest one on the same programme: what happened since is not in its figures (较早的自评报告).',
})
export class OutdatedProject {
  @Field(() => Project, { description: 'The project.' })
  project!: Project

  @Field(() => Document, { description: 'Its self-evaluation.' })
  report!: Document

  @Field(() => Int, { description: 'Year in which the latest self-evaluation on the programme was issued.' })
  latestYear!: number

  @Field(() => [ID], {
    description:
      'Regions whose figures of the project rest on that self-evaluation: the one that reports, those that take part and all between them, without those that have reported for themselves since.',
  })
  regionCodes!: string[]
}
