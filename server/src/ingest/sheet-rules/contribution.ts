import type { Problem } from '../problems.ts'
import { isContribution, type Sheets } from '../sheets.ts'
import { type Known, problem, type SheetRule } from './rule.ts'

/**
 * A report that describes no project adds to projects of others: it speaks of its own region alone, under the programme
 * of the project, and leaves to the report that describes the project what is said of the project as a whole.
 */
export const checkContribution: SheetRule = (sheets, known) => {
  if (!isContribution(sheets)) return []
  return [
    ...somethingSaid(sheets),
    ...ownProgramme(sheets, known),
    ...ownRegion(sheets, known),
    ...ofTheWhole(sheets),
    ...placedRestatements(sheets),
  ]
}

function somethingSaid({ funds, targets, results }: Sheets): Problem[] {
  if (funds.length + targets.length + results.length > 0) return []
  const message =
    'has no rows; describe the projects of the report, or state figures of a project that another report describes'
  return [{ sheet: 'projects', row: null, column: null, message }]
}

function ownProgramme(sheets: Sheets, known: Known): Problem[] {
  const named = new Set(
    [...sheets.funds, ...sheets.targets, ...sheets.results, ...sheets.statements].map(
      ({ project }) => project,
    ),
  )
  return sheets.report.flatMap((report) =>
    [...named].flatMap((id) => {
      const project = known.projects.get(id)
      if (!project || project.programme === report.programme) return []
      const message = `“${id}” belongs to the programme ${project.programme}; contribute to it under that id`
      return problem('report', report, 'programme', message)
    }),
  )
}

function ownRegion(sheets: Sheets, { regions }: Known): Problem[] {
  const [report] = sheets.report
  if (!report) return []
  const inside = (code: string) => {
    for (let at: string | null = code; at !== null; at = regions.get(at) ?? null)
      if (at === report.region) return true
    return false
  }
  return (['funds', 'targets', 'results', 'restatements'] as const).flatMap((sheet) =>
    sheets[sheet].flatMap((row) =>
      row.region === null || inside(row.region)
        ? []
        : problem(
            sheet,
            row,
            'region',
            `${row.region} does not lie in ${report.region}, for which this report speaks`,
          ),
    ),
  )
}

function ofTheWhole(sheets: Sheets): Problem[] {
  return (['transfers', 'definitions'] as const).flatMap((sheet) =>
    sheets[sheet].map((row) =>
      problem(sheet, row, null, 'belongs to the report that describes the project; leave it out here'),
    ),
  )
}

/** What is left out of a restatement means the project as a whole, of which a contribution does not speak. */
function placedRestatements({ restatements }: Sheets): Problem[] {
  return restatements.flatMap((row) =>
    (['project', 'region', 'from', 'to'] as const).flatMap((column) =>
      row[column] === null
        ? problem(
            'restatements',
            row,
            column,
            'is empty; a contribution says which project, region and period it means',
          )
        : [],
    ),
  )
}
