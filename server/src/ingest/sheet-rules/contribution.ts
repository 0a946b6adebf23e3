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
  return [
    {
      ...{ sheet: 'projects', row: null, column: null },
      messageZh: '没有任何行；请说明本报告的项目，或填报其他报告所述项目的数。',
      messageEn:
        'has no rows; describe the projects of the report, or state figures of a project that another report describes',
    },
  ]
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
      return problem(
        'report',
        report,
        'programme',
        `项目“${id}”属于专项资金 ${project.programme}；请以该编码填报。`,
        `“${id}” belongs to the programme ${project.programme}; contribute to it under that id`,
      )
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
            `${row.region} 不在本报告所代表的 ${report.region} 之内；请更正代码。`,
            `${row.region} does not lie in ${report.region}, for which this report speaks`,
          ),
    ),
  )
}

function ofTheWhole(sheets: Sheets): Problem[] {
  return (['transfers', 'definitions'] as const).flatMap((sheet) =>
    sheets[sheet].map((row) =>
      problem(
        sheet,
        row,
        null,
        '应由说明该项目的报告填报；请在此删去。',
        'belongs to the report that describes the project; leave it out here',
      ),
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
            '为空；补报的数要写明所指的项目、行政区和时段。',
            'is empty; a contribution says which project, region and period it means',
          )
        : [],
    ),
  )
}
