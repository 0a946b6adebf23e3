import { problem, type SheetRule } from './rule.ts'

/** The regions of a project lie below the region that reports: else their figures would belong to no sum. */
export const checkProjects: SheetRule = ({ projects }, { regions }) =>
  projects.flatMap((project) =>
    project.regions.flatMap((code) => {
      if (!regions.has(code))
        return problem('projects', project, 'regions', `“${code}” is no division of GB/T 2260`)
      for (let at: string | null = code; at !== null; at = regions.get(at) ?? null)
        if (at === project.region) return []
      const message = `${code} does not lie in ${project.region}, which reports for the project`
      return problem('projects', project, 'regions', message)
    }),
  )
