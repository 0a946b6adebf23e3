import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { projectOf } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { programmeOf } from './programme.ts'
import { Programme } from './programme.type.ts'

@Resolver(() => Programme)
export class ProgrammesResolver {
  @Query(() => [Programme], { description: 'Every programme, simulated ones included and marked.' })
  programmes(@Ctx() { snapshot }: Context): Programme[] {
    return [...snapshot.programmes.values()].map((row) => programmeOf(snapshot, row))
  }

  @FieldResolver(() => [Project], { description: 'Its projects, by id.' })
  projects(@Root() { id }: Programme, @Ctx() { snapshot }: Context): Project[] {
    return [...snapshot.projects.values()].filter((row) => row.programme_id === id).map(projectOf)
  }
}
