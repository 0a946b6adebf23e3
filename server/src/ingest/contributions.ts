import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { type Facts, fundPoint, targetPoint } from './facts.ts'
import { misplaced } from './misplaced.ts'
import type { Problem } from './problems.ts'
import type { Row } from './sheets.ts'

/** A primary figure that another report states of a project. */
export interface StatedElsewhere {
  kind: 'funds' | 'targets' | 'results'
  /** What it is a figure of: two figures of one kind at one point say the same thing. */
  point: string
  report: string
  project: string
  region: string
  from: number
  to: number
  document: string
  locator: string
  printed: string | null
}

/** A report that no longer fits the projects that it contributes to, and so holds no longer. */
export interface EndedContribution {
  report: string
  /** In one sentence, the first thing that does not fit. */
  reasonZh: string
  reasonEn: string
}

/** What other reports state of some projects. */
export async function statedElsewhere(
  db: Transaction<Database>,
  projects: readonly string[],
  report: string,
): Promise<StatedElsewhere[]> {
  if (projects.length === 0) return []
  const [funds, targets, results] = await Promise.all([
    db
      .selectFrom('fund_fact')
      .where('project_id', 'in', projects)
      .where('report_id', '!=', report)
      .where('until_release', '=', OPEN)
      .selectAll()
      .execute(),
    db
      .selectFrom('target_fact')
      .where('project_id', 'in', projects)
      .where('report_id', '!=', report)
      .where('until_release', '=', OPEN)
      .selectAll()
      .execute(),
    db
      .selectFrom('result_fact')
      .where('project_id', 'in', projects)
      .where('report_id', '!=', report)
      .where('until_release', '=', OPEN)
      .selectAll()
      .execute(),
  ])
  return [
    ...funds.map((row) => ({ kind: 'funds' as const, point: fundPoint(row), ...placed(row) })),
    ...targets.map((row) => ({ kind: 'targets' as const, point: targetPoint(row), ...placed(row) })),
    ...results.map((row) => ({ kind: 'results' as const, point: targetPoint(row), ...placed(row) })),
  ]
}

const placed = (row: {
  report_id: string
  project_id: string
  region_code: string
  from_year: number
  to_year: number
  document_id: string
  locator: string
  printed: string | null
}) => ({
  report: row.report_id,
  project: row.project_id,
  region: row.region_code,
  from: row.from_year,
  to: row.to_year,
  document: row.document_id,
  locator: row.locator,
  printed: row.printed,
})

/**
 * The contributions that the projects, as a report now describes them, have no place for any more.
 * @param describedBefore the projects that the report described until now
 */
export function noLongerFitting(
  others: readonly StatedElsewhere[],
  projects: readonly Row<'projects'>[],
  describedBefore: readonly string[],
): EndedContribution[] {
  const now = new Map(projects.map((project) => [project.project, project]))
  const ended = new Map<string, EndedContribution>()
  for (const fact of others) {
    const project = now.get(fact.project)
    if (ended.has(fact.report) || (!project && !describedBefore.includes(fact.project))) continue
    const reason = project
      ? misplaced(project, fact)[0]
      : {
          messageZh: `项目 ${fact.project} 不再有报告说明。`,
          messageEn: `the project ${fact.project} is no longer described`,
        }
    if (!reason) continue
    const { messageZh: reasonZh, messageEn: reasonEn } = reason
    ended.set(fact.report, { report: fact.report, reasonZh, reasonEn })
  }
  return [...ended.values()]
}

/** Primary figures that some sheets and another report both state: neither may silently stand for the other. */
export function statedTwice(facts: Facts, others: readonly StatedElsewhere[]): Problem[] {
  const at = new Map(others.map((fact) => [`${fact.kind} ${fact.point}`, fact]))
  const own = [
    ...facts.funds.map((row) => ({ kind: 'funds', point: fundPoint(row), row })),
    ...facts.targets.map((row) => ({ kind: 'targets', point: targetPoint(row), row })),
    ...facts.results.map((row) => ({ kind: 'results', point: targetPoint(row), row })),
  ]
  return own.flatMap(({ kind, point, row }) => {
    const other = at.get(`${kind} ${point}`)
    if (!other) return []
    const [, sheet = kind, number] = row.fact_id.split(':')
    return {
      sheet,
      row: Number(number),
      column: null,
      messageZh: `“${row.printed}”（${row.locator}）已由报告 ${other.report} 填报（${other.document}，${other.locator}：“${other.printed}”）；请留一处，另一处移到 restatements 表。`,
      messageEn: `“${row.printed}” (${row.locator}) is stated already by the report ${other.report} (${other.document}, ${other.locator}: “${other.printed}”); keep one, and move the other to restatements`,
    }
  })
}
