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

/** The year with the highest target, among complete figures only; null where a year is a lower bound or missing, or two are equal. */
export const highestTarget = (years: readonly TargetYear[]) => {
  const isComplete = years.every(({ evidence: { status } }) => status === 'REPORTED' || status === 'DERIVED')
  const [first, second] = years.toSorted((a, b) => (b.target ?? 0) - (a.target ?? 0))
  return isComplete && first && typeof first.target === 'number' && first.target !== second?.target
    ? { year: first.year, target: first.target }
    : null
}
