import { toFen } from '../rules/money.ts'
import type { Problem } from './problems.ts'
import { SHEET_NAMES, type SheetName, type Sheets } from './sheets.ts'
import { moneyUnit, sameUnit } from './units.ts'

/** What the sheets say across each other: everything that is named exists, nothing stands twice, every period fits. */
export function checkSheets(
  sheets: Sheets,
  knownRegions: ReadonlySet<string>,
  knownSchemes: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const report = (sheet: SheetName, row: number | null, column: string | null, message: string) =>
    problems.push({ sheet, row, column, message })

  if (sheets.report.length !== 1)
    report('report', null, null, `has ${sheets.report.length} rows; it must have exactly one`)

  const documents = new Set(sheets.documents.map(({ document }) => document))
  const indicators = new Map(sheets.indicators.map((indicator) => [indicator.indicator, indicator]))
  const projects = new Map(sheets.projects.map((project) => [project.project, project]))

  for (const sheet of SHEET_NAMES) {
    const seen = new Map<string, number>()
    for (const row of sheets[sheet]) {
      const key = identity(sheet, row as never)
      const before = seen.get(key)
      if (before !== undefined)
        report(
          sheet,
          row.row,
          null,
          `says the same thing as row ${before} (${key}); keep one and move the other to restatements`,
        )
      else seen.set(key, row.row)

      for (const column of ['document', 'centralDocument', 'provincialDocument'] as const) {
        const named = (row as Record<string, unknown>)[column]
        if (typeof named === 'string' && !documents.has(named))
          report(sheet, row.row, column, `“${named}” is not in the documents sheet`)
      }
      if ('indicator' in row && row.indicator !== null && !indicators.has(row.indicator))
        report(sheet, row.row, 'indicator', `“${row.indicator}” is not in the indicators sheet`)
      if ('region' in row && row.region !== null && !knownRegions.has(row.region))
        report(sheet, row.row, 'region', `“${row.region}” is no division of GB/T 2260`)
      if ('from' in row && row.from !== null && row.to !== null && row.from > row.to)
        report(sheet, row.row, 'to', `the period ends (${row.to}) before it begins (${row.from})`)
      if ('project' in row && row.project !== null && !projects.has(row.project))
        report(sheet, row.row, 'project', `“${row.project}” is not in the projects sheet`)
    }
  }

  for (const { row, scheme } of sheets.report)
    if (!knownSchemes.has(scheme))
      report(
        'report',
        row,
        'scheme',
        `“${scheme}” is not a known scoring scheme (${[...knownSchemes].join(', ')})`,
      )

  for (const { row, regions } of sheets.projects)
    for (const region of regions)
      if (!knownRegions.has(region))
        report('projects', row, 'regions', `“${region}” is no division of GB/T 2260`)

  for (const sheet of ['funds', 'targets', 'results'] as const)
    for (const fact of sheets[sheet]) {
      const project = projects.get(fact.project)
      if (!project) continue
      if (fact.region !== project.region && !project.regions.includes(fact.region))
        report(
          sheet,
          fact.row,
          'region',
          `${fact.region} takes no part in ${project.project}; add it to the project's regions or correct the code`,
        )
      const whole = fact.from === project.from && fact.to === project.to
      const year = fact.from === fact.to && fact.from >= project.from && fact.to <= project.to
      if (!whole && !year)
        report(
          sheet,
          fact.row,
          'from',
          `${fact.from}–${fact.to} is neither the project's span ${project.from}–${project.to} nor one year of it`,
        )
    }

  for (const sheet of ['funds', 'transfers'] as const)
    for (const { row, amount, unit } of sheets[sheet]) {
      if (amount.startsWith('-')) report(sheet, row, 'amount', 'an amount of money cannot be negative')
      else
        try {
          toFen(amount, moneyUnit(unit))
        } catch (error) {
          report(sheet, row, 'amount', (error as Error).message)
        }
    }

  for (const sheet of ['targets', 'results'] as const)
    for (const { row, indicator, unit } of sheets[sheet]) {
      const expected = indicators.get(indicator)?.unit ?? null
      if (indicators.has(indicator) && unit !== null && !sameUnit(unit, expected))
        report(
          sheet,
          row,
          'unit',
          `“${unit}” is not the indicator's unit “${expected ?? 'none'}”; convert the figure and keep the printed text`,
        )
    }

  // What adds up is counted from 0: a negative part would hide what the others add.
  const adds = (indicator: string) => indicators.get(indicator)?.additive === true
  for (const { row, indicator, value } of sheets.targets)
    if (adds(indicator) && value !== null && value < 0)
      report('targets', row, 'value', 'an area or a count cannot be negative')
  for (const fact of sheets.results)
    for (const column of ['target', 'actual'] as const)
      if (adds(fact.indicator) && (fact[column] ?? 0) < 0)
        report('results', fact.row, column, 'an area or a count cannot be negative')

  for (const { row, whole, parts } of sheets.definitions)
    for (const [column, named] of [
      ['whole', [whole]],
      ['parts', parts],
    ] as const)
      if (named.length === 0 || named.some((indicator) => !indicators.has(indicator)))
        report('definitions', row, column, `“${named.join('|')}” names what is not in the indicators sheet`)

  for (const { row, operator, target } of sheets.results) {
    if (operator === null && target !== null)
      report('results', row, 'operator', 'is empty, but the target needs one')
    if (operator !== null && operator !== 'QUALITATIVE' && target === null)
      report('results', row, 'target', `is empty, but ${operator} needs a number`)
  }

  for (const { row, operator, value, max } of sheets.targets) {
    if (operator !== 'QUALITATIVE' && value === null)
      report('targets', row, 'value', `is empty, but ${operator} needs a number`)
    if (operator === 'RANGE' && (max === null || (value !== null && max < value)))
      report('targets', row, 'max', 'a range needs an upper end that is not below its lower end')
  }
  return problems
}

/** What makes two rows of a sheet the same statement. */
function identity(sheet: SheetName, row: Record<string, unknown>): string {
  const keys: Record<SheetName, string[]> = {
    report: ['report'],
    documents: ['document'],
    projects: ['project'],
    indicators: ['indicator'],
    funds: ['project', 'region', 'from', 'to', 'source', 'measure'],
    transfers: ['project', 'fundYear', 'centralDocument'],
    targets: ['project', 'region', 'from', 'to', 'indicator'],
    results: ['project', 'region', 'from', 'to', 'indicator'],
    statements: ['project', 'topic'],
    definitions: ['definition'],
    restatements: ['restatement'],
  }
  return keys[sheet].map((key) => String(row[key])).join(' ')
}
