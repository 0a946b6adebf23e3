import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { resolveProgrammes } from '../scope.ts'
import { citedBy, documentById } from './document.ts'
import { Document } from './document.type.ts'
import { OutdatedProject } from './outdated-project.type.ts'
import { outdatedProjects } from './outdated-projects.ts'

@Resolver(() => Document)
export class DocumentsResolver {
  @Query(() => [Document], {
    description:
      'Every document that this release cites. Those of a simulated programme only where `programmes` names it.',
  })
  documents(
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'Only those that reports on these programmes cite.',
    })
    programmes: string[] | null,
    @Ctx() { snapshot }: Context,
  ): Document[] {
    return citedBy(snapshot, resolveProgrammes(snapshot, programmes)).map((id) => documentById(snapshot, id))
  }

  @Query(() => [OutdatedProject], {
    description:
      'Projects whose self-evaluation is of a year before that of the latest one on the same programme, by id: what happened since is not in their figures. Those of simulated programmes are included and marked, as in `programmes`, and held against their own programme alone.',
  })
  outdatedProjects(@Ctx() { snapshot }: Context): OutdatedProject[] {
    return outdatedProjects(snapshot)
  }
}
