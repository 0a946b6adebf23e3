import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { known, unknown } from '../known.ts'
import { projectOf } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { resolveProjects } from '../scope.ts'
import { contains } from '../search.ts'
import { type Snapshot, subtree } from '../snapshot.ts'
import { regionByCode, regionOf } from './region.ts'
import { Region } from './region.type.ts'
import { RegionFilter } from './regions.args.ts'

@Resolver(() => Region)
export class RegionsResolver {
  @Query(() => [Region], {
    description:
      'Administrative divisions, by code. Example: regions(where: { within: "520000", level: PREFECTURE }) { name funds { executionRate } performance { completionRate } }',
  })
  regions(
    @Arg('where', () => RegionFilter, { nullable: true, description: 'Which regions; all if left out.' })
    where: RegionFilter | null,
    @Ctx() { snapshot }: Context,
  ): Region[] {
    const { codes, level, within, inProgramme, search } = where ?? {}
    const named = known('region', snapshot.regions, codes, 'where.codes')
    const inside = within == null ? null : below(snapshot, within)
    const taking = inProgramme == null ? null : takingPart(snapshot, inProgramme)
    return [...snapshot.regions.values()]
      .filter(
        (row) =>
          (named === null || named.has(row.region_code)) &&
          (level == null || row.level === level) &&
          (inside === null || inside.has(row.region_code)) &&
          (taking === null || taking.has(row.region_code)) &&
          contains(search, [row.region_code, row.name, row.name_en]),
      )
      .map(regionOf)
  }

  @Query(() => Region, {
    nullable: true,
    description: 'One division. An unknown code is an error that names the nearest one.',
  })
  region(
    @Arg('code', () => ID, { description: 'GB/T 2260 code, such as "522600".' }) code: string,
    @Ctx() { snapshot }: Context,
  ): Region {
    if (!snapshot.regions.has(code)) throw unknown('region', snapshot.regions, code, 'code')
    return regionByCode(snapshot, code)
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The division above; null for the country.' })
  parent(@Root() { code }: Region, @Ctx() { snapshot }: Context): Region | null {
    const above = snapshot.regions.get(code)?.parent_code ?? null
    return above === null ? null : regionByCode(snapshot, above)
  }

  @FieldResolver(() => [Region], { description: 'The divisions directly below, by code.' })
  children(@Root() { code }: Region, @Ctx() { snapshot }: Context): Region[] {
    return (snapshot.children.get(code) ?? []).map((child) => regionByCode(snapshot, child))
  }

  @FieldResolver(() => [Project], {
    description: 'The projects in which it, or a region below it, takes part.',
  })
  projects(
    @Root() { code }: Region,
    @Arg('programmes', () => [ID], {
      nullable: true,
      description: 'Only of these programmes; without it, of all that are not simulated.',
    })
    programmes: string[] | null,
    @Ctx() { snapshot }: Context,
  ): Project[] {
    const inside = new Set(subtree(snapshot, code))
    return resolveProjects(snapshot, { programmes })
      .filter((row) => [row.region_code, ...row.regions].some((region) => inside.has(region)))
      .map(projectOf)
  }
}

function below(snapshot: Snapshot, code: string): ReadonlySet<string> {
  known('region', snapshot.regions, [code], 'where.within')
  return new Set(subtree(snapshot, code).slice(1))
}

function takingPart(snapshot: Snapshot, programme: string): ReadonlySet<string> {
  known('programme', snapshot.programmes, [programme], 'where.inProgramme')
  return new Set(
    resolveProjects(snapshot, { programmes: [programme] }).flatMap((project) => [
      project.region_code,
      ...project.regions,
    ]),
  )
}
