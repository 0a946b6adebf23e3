import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { FundFilter } from '../funds/funds.args.ts'
import { projectOf } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { resolveProjects, resolveScope, resolveYears } from '../scope.ts'
import { ancestry, type Snapshot } from '../snapshot.ts'
import { Year } from './year.type.ts'

@Resolver(() => Year)
export class YearsResolver {
  @Query(() => [Year], { description: 'The years in which the chosen projects run, in order.' })
  years(
    @Arg('where', () => FundFilter, { nullable: true, description: 'Which projects, regions and years.' })
    where: FundFilter | null,
    @Ctx() { snapshot }: Context,
  ): Year[] {
    const scope = resolveScope(snapshot, where ?? {}, { byRegion: false, byYear: true })
    const regions = scope.regions === null ? null : new Set(scope.regions)
    const projects = scope.yearsOf.filter((id) => regions === null || takesPart(snapshot, id, regions))
    return yearsOf(snapshot, projects)
      .filter((year) => year >= scope.years.from && year <= scope.years.to)
      .map((year) => ({ year }))
  }

  @Query(() => Year, {
    nullable: true,
    description: 'One year. A year in which no project runs is an error.',
  })
  year(
    @Arg('year', () => Int, { description: 'Such as 2024.' }) year: number,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'A year of these programmes; without it, of one that is not simulated.',
    })
    programmes: string[] | null,
    @Ctx() { snapshot }: Context,
  ): Year {
    const chosen = resolveProjects(snapshot, { programmes })
    const years = yearsOf(
      snapshot,
      chosen.map(({ project_id }) => project_id),
    )
    if (!years.includes(year)) {
      throw new AppError('BAD_RANGE', `No project runs in ${year}.`, {
        argument: 'year',
        hint: `Projects run in ${years.join(', ')}.`,
      })
    }
    return { year }
  }

  @FieldResolver(() => [Project], { description: 'The projects that run in this year.' })
  projects(
    @Root() { year }: Year,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'Only of these programmes; without it, of all that are not simulated.',
    })
    programmes: string[] | null,
    @Ctx() { snapshot }: Context,
  ): Project[] {
    const { from, to } = resolveYears({ from: year, to: year })
    return resolveProjects(snapshot, { programmes })
      .filter((project) => project.from_year <= to && project.to_year >= from)
      .map(projectOf)
  }
}

function takesPart(snapshot: Snapshot, id: string, regions: ReadonlySet<string>): boolean {
  const project = snapshot.projects.get(id)
  if (!project) return false
  return [...project.regions, ...ancestry(snapshot, project.region_code)].some((code) => regions.has(code))
}

function yearsOf(snapshot: Snapshot, projects: readonly string[]): number[] {
  const years = projects.flatMap((id) => {
    const project = snapshot.projects.get(id)
    return project
      ? Array.from({ length: project.to_year - project.from_year + 1 }, (_, i) => project.from_year + i)
      : []
  })
  return [...new Set(years)].sort((a, b) => a - b)
}
