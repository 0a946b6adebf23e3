import { problem, type SheetRule } from './rule.ts'

/** The regions of a project lie below the region that reports: else their figures would belong to no sum. */
export const checkProjects: SheetRule = ({ projects }, { regions }) =>
  projects.flatMap((project) =>
    project.regions.flatMap((code) => {
      if (!regions.has(code))
        return problem(
          'projects',
          project,
          'regions',
          `“${code}”不是行政区划代码（GB/T 2260）。`,
          `“${code}” is no division of GB/T 2260`,
        )
      for (let at: string | null = code; at !== null; at = regions.get(at) ?? null)
        if (at === project.region) return []
      return problem(
        'projects',
        project,
        'regions',
        `${code} 不在填报该项目的 ${project.region} 之内；请更正代码。`,
        `${code} does not lie in ${project.region}, which reports for the project`,
      )
    }),
  )
