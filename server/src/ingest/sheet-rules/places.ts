import { misplaced } from '../misplaced.ts'
import type { Problem } from '../problems.ts'
import { SHEET_NAMES } from '../sheets.ts'
import { problem, type SheetRule } from './rule.ts'

/** No period runs backwards; a fact stands at a region of its project, and at its span or a year of it. */
export const checkPlaces: SheetRule = (sheets, known) => {
  const found: Problem[] = []
  for (const sheet of SHEET_NAMES)
    for (const row of sheets[sheet])
      if ('from' in row && row.from !== null && row.to !== null && row.from > row.to)
        found.push(
          problem(
            sheet,
            row,
            'to',
            `时段的止年（${row.to}）早于起年（${row.from}）。`,
            `the period ends (${row.to}) before it begins (${row.from})`,
          ),
        )

  const own = new Map(sheets.projects.map((project) => [project.project, project]))
  for (const sheet of ['funds', 'targets', 'results'] as const)
    for (const fact of sheets[sheet]) {
      const project = own.get(fact.project) ?? known.projects.get(fact.project)
      if (!project) continue
      for (const { column, messageZh, messageEn } of misplaced(project, fact))
        found.push(problem(sheet, fact, column, messageZh, messageEn))
    }
  return found
}
