import { STATEMENT_TOPICS } from 'schema/database/terms.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { documentById } from '../documents/document.ts'
import { unknown } from '../known.ts'
import { programmeById } from '../programmes/programme.ts'
import { Programme } from '../programmes/programme.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import { projectOf, projectRow } from './project.ts'
import { Project, ProjectConnection, Statement } from './project.type.ts'
import { statementsOf } from './project-loaders.ts'
import { projectPage } from './project-page.ts'
import { ProjectsArgs } from './projects.args.ts'

@Resolver(() => Project)
export class ProjectsResolver {
  @Query(() => ProjectConnection, {
    description: 'Projects, by id. Those of simulated programmes only where `programmes` names one.',
  })
  projects(@Args(() => ProjectsArgs) args: ProjectsArgs, @Ctx() { snapshot }: Context): Connection<Project> {
    const page = projectPage(snapshot, args)
    const rows = new Map(page.rows.map((row) => [projectOf(row), row]))
    return connection({
      ...page,
      rows: [...rows.keys()],
      cursorOf: (project) => page.cursorOf(rows.get(project) ?? projectRow(snapshot, project.id)),
    })
  }

  @Query(() => Project, {
    nullable: true,
    description: 'One project. An unknown id is an error that names the nearest one.',
  })
  project(
    @Arg('id', () => ID, { description: 'Such as "miaoling".' }) id: string,
    @Ctx() { snapshot }: Context,
  ): Project {
    const row = snapshot.projects.get(id)
    if (!row) throw unknown('project', snapshot.projects, id, 'id')
    return projectOf(row)
  }

  @FieldResolver(() => Programme, { description: 'The programme that it belongs to.' })
  programme(@Root() { id }: Project, @Ctx() { snapshot }: Context): Programme {
    return programmeById(snapshot, projectRow(snapshot, id).programme_id)
  }

  @FieldResolver(() => Region, { description: 'The region that reports for it as a whole.' })
  region(@Root() { id }: Project, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, projectRow(snapshot, id).region_code)
  }

  @FieldResolver(() => [Region], { description: 'The regions that take part, by code.' })
  regions(@Root() { id }: Project, @Ctx() { snapshot }: Context): Region[] {
    return projectRow(snapshot, id).regions.map((code) => regionByCode(snapshot, code))
  }

  @FieldResolver(() => [Statement], {
    description: 'What its report says on the seven topics of fund management, in the order of the form.',
  })
  async statements(@Root() { id }: Project, @Ctx() context: Context): Promise<Statement[]> {
    const rows = await statementsOf(context, id)
    const order = (topic: (typeof rows)[number]['topic']) => STATEMENT_TOPICS.indexOf(topic)
    return rows
      .sort((a, b) => order(a.topic) - order(b.topic))
      .map(({ topic, text, problem, document_id, locator }) => ({
        topic,
        text,
        problem,
        citation: {
          document: documentById(context.snapshot, document_id),
          locator,
          printed: null,
          unit: null,
        },
      }))
  }
}
