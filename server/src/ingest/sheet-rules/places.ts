import type { Problem } from '../problems.ts'
import { SHEET_NAMES } from '../sheets.ts'
import { problem, type SheetRule } from './rule.ts'

/** No period runs backwards; a fact stands at a region of its project, and at its span or a year of it. */
export const checkPlaces: SheetRule = (sheets) => {
  const found: Problem[] = []
  for (const sheet of SHEET_NAMES)
    for (const row of sheets[sheet])
      if ('from' in row && row.from !== null && row.to !== null && row.from > row.to)
        found.push(problem(sheet, row, 'to', `the period ends (${row.to}) before it begins (${row.from})`))

  const projects = new Map(sheets.projects.map((project) => [project.project, project]))
  for (const sheet of ['funds', 'targets', 'results'] as const)
    for (const fact of sheets[sheet]) {
      const project = projects.get(fact.project)
      if (!project) continue
      if (fact.region !== project.region && !project.regions.includes(fact.region)) {
        const message = `${fact.region} takes no part in ${project.project}; add it to the project's regions or correct the code`
        found.push(problem(sheet, fact, 'region', message))
      }
      const whole = fact.from === project.from && fact.to === project.to
      const year = fact.from === fact.to && fact.from >= project.from && fact.to <= project.to
      if (!whole && !year) {
        const message = `${fact.from}–${fact.to} is neither the project's span ${project.from}–${project.to} nor one year of it`
        found.push(problem(sheet, fact, 'from', message))
      }
    }
  return found
}
