import type { TargetPart, TargetYear } from './use-targets.ts'

type TargetProject = NonNullable<TargetPart['project']>

/** One series per project in the order of the answer; undefined where a project has no such year. */
export const targetSeries = (years: readonly TargetYear[], parts: readonly TargetPart[]) => {
  const projects = new Map(
    parts.flatMap(({ project }): [string, TargetProject][] => (project ? [[project.id, project]] : [])),
  )
  return [...projects.values()].map((project) => ({
    project,
    cells: years.map(({ year }) =>
      parts.find((part) => part.project?.id === project.id && part.year === year),
    ),
  }))
}
