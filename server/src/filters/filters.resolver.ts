import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { FundFilter } from '../funds/funds.args.ts'
import { programmeById } from '../programmes/programme.ts'
import { Programme } from '../programmes/programme.type.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import { filterOptions } from './filter-options.ts'
import { FilterOptions, ProgrammeOption, ProjectOption, RegionOption } from './filter-options.type.ts'

@Resolver(() => FilterOptions)
export class FiltersResolver {
  @Query(() => FilterOptions, {
    description:
      'What can be chosen in a filter, each with how much it would leave, given all other choices (筛选选项). What the filter names and does not exist is told in `unknown`. Example: filterOptions(where: { projects: ["miaoling"] }) { regions { region { name } projectCount } years { year projectCount } }',
  })
  filterOptions(
    @Arg('where', () => FundFilter, {
      nullable: true,
      description: 'What is chosen now; nothing if left out. `regionLevel` has no say here.',
    })
    where: FundFilter | null,
    @Ctx() context: Context,
  ): Promise<FilterOptions> {
    return filterOptions(context, where ?? {})
  }
}

@Resolver(() => ProgrammeOption)
export class ProgrammeOptionResolver {
  @FieldResolver(() => Programme, { description: 'The programme.' })
  programme(@Root() { id }: ProgrammeOption, @Ctx() { snapshot }: Context): Programme {
    return programmeById(snapshot, id)
  }
}

@Resolver(() => ProjectOption)
export class ProjectOptionResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { id }: ProjectOption, @Ctx() { snapshot }: Context): Project {
    return projectById(snapshot, id)
  }
}

@Resolver(() => RegionOption)
export class RegionOptionResolver {
  @FieldResolver(() => Region, { description: 'The region.' })
  region(@Root() { code }: RegionOption, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, code)
  }
}
