import type { Problem } from '../problems.ts'
import { isContribution, SHEET_NAMES } from '../sheets.ts'
import { indicatorsOf, problem, type SheetRule } from './rule.ts'

/** In Chinese, then in English. */
type Said = readonly [zh: string, en: string]

/** Every document, indicator, project, region and scheme that is named exists. */
export const checkReferences: SheetRule = (sheets, known) => {
  const documents = new Set([...known.documents, ...sheets.documents.map(({ document }) => document)])
  const indicators = indicatorsOf(sheets, known)
  const projects = new Set([...known.projects.keys(), ...sheets.projects.map(({ project }) => project)])
  const listed =
    (what: string) =>
    (name: string): Said => [`“${name}”不在 ${what} 表中。`, `“${name}” is not in the ${what} sheet`]
  const published = [...known.projects.keys()]
  const elsewhere = (name: string): Said => [
    `“${name}”不是已发布报告中的项目（${published.join('、') || '还没有'}）；请在 projects 表中说明它，或改为其中之一。`,
    `“${name}” is no project of a published report (${published.join(', ') || 'there is none'}); describe it in the projects sheet, or name one of those`,
  ]
  const schemes = [...known.schemes].join(', ')
  const columns: readonly [string, { has(name: string): boolean }, (name: string) => Said][] = [
    ['document', documents, listed('documents')],
    ['centralDocument', documents, listed('documents')],
    ['provincialDocument', documents, listed('documents')],
    ['indicator', indicators, listed('indicators')],
    ['project', projects, isContribution(sheets) ? elsewhere : listed('projects')],
    [
      'region',
      known.regions,
      (name) => [`“${name}”不是行政区划代码（GB/T 2260）。`, `“${name}” is no division of GB/T 2260`],
    ],
    [
      'scheme',
      known.schemes,
      (name) => [
        `“${name}”不是已知的评分办法（${schemes}）。`,
        `“${name}” is not a known scoring scheme (${schemes})`,
      ],
    ],
  ]
  const found: Problem[] = []
  for (const sheet of SHEET_NAMES)
    for (const row of sheets[sheet]) {
      const cells = new Map<string, unknown>(Object.entries(row))
      for (const [column, existing, message] of columns) {
        const named = cells.get(column)
        if (typeof named === 'string' && !existing.has(named))
          found.push(problem(sheet, row, column, ...message(named)))
      }
    }
  return found
}
