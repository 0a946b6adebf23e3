import { known } from '../known.ts'
import { cursors, type Page, pageSize, USUAL_PAGE } from '../paging.ts'
import { resolveProjects, resolveYears } from '../scope.ts'
import { contains } from '../search.ts'
import { type ProjectRow, type Snapshot, subtree } from '../snapshot.ts'
import type { ProjectFilter, ProjectsArgs } from './projects.args.ts'

/** One page of projects, by id. They are few, and in memory. */
export function projectPage(snapshot: Snapshot, { where, first, after }: ProjectsArgs): Page<ProjectRow> {
  const limit = pageSize(first, USUAL_PAGE.rows)
  const cursor = cursors(['projects', where])
  const [start] = after == null ? [''] : cursor.decode(after, 1)
  const projects = filterProjects(snapshot, where ?? {})
  const rest = projects.filter((project) => project.project_id > String(start))
  return {
    rows: rest.slice(0, limit),
    totalCount: async () => projects.length,
    hasNextPage: rest.length > limit,
    hasPreviousPage: rest.length < projects.length,
    cursorOf: (project) => cursor.encode([project.project_id]),
  }
}

function filterProjects(snapshot: Snapshot, where: ProjectFilter): ProjectRow[] {
  const years = resolveYears(where.years)
  const named = known('region', snapshot.regions, where.regions, 'where.regions')
  const regions = named === null ? null : new Set([...named].flatMap((code) => subtree(snapshot, code)))
  return resolveProjects(snapshot, { programmes: where.programmes }).filter(
    (project) =>
      project.from_year <= years.to &&
      project.to_year >= years.from &&
      (regions === null || [project.region_code, ...project.regions].some((code) => regions.has(code))) &&
      contains(where.search, [
        project.project_id,
        project.name,
        project.name_en,
        project.short_name,
        project.short_name_en,
      ]),
  )
}
