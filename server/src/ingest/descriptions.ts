import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { Problem } from './problems.ts'
import { documentRow, indicatorRow } from './sheet-rows.ts'
import { problem } from './sheet-rules/rule.ts'
import type { Row, SheetName, Sheets } from './sheets.ts'
import { sameUnit } from './units.ts'

/** What reports share: how their programme, the documents that they cite, and the indicators are described. */
export interface Descriptions {
  report: Row<'report'>
  documents: Row<'documents'>[]
  indicators: Row<'indicators'>[]
}

/**
 * The descriptions of some sheets as they hold once these are published. What another report relies on stays as it was
 * described first: sheets may add to it, and contradict it in nothing.
 */
export async function describeAlike(
  db: Transaction<Database>,
  sheets: Sheets,
  report: Row<'report'>,
): Promise<{ descriptions: Descriptions; problems: Problem[] }> {
  const programme = await programmeAlike(db, report)
  const documents = await documentsAlike(db, sheets, report.report)
  const indicators = await indicatorsAlike(db, sheets, report.report)
  return {
    descriptions: { report: programme.row, documents: documents.rows, indicators: indicators.rows },
    problems: [...programme.problems, ...documents.problems, ...indicators.problems],
  }
}

async function programmeAlike(db: Transaction<Database>, row: Row<'report'>) {
  const before = await db
    .selectFrom('programme')
    .where('programme_id', '=', row.programme)
    .selectAll()
    .executeTakeFirst()
  const other = await db
    .selectFrom('report')
    .where('programme_id', '=', row.programme)
    .where('report_id', '!=', row.report)
    .where('until_release', '=', OPEN)
    .select('report_id')
    .orderBy('since_release')
    .limit(1)
    .executeTakeFirst()
  if (!before || !other) return { row, problems: [] }
  const first = {
    programmeName: before.name,
    programmeNameEn: before.name_en,
    simulated: before.simulated === 1,
    scheme: before.scheme_id,
  }
  return {
    row: { ...row, programmeNameEn: row.programmeNameEn ?? first.programmeNameEn },
    problems: contradictions('report', row, row.programme, first, other.report_id),
  }
}

async function documentsAlike(db: Transaction<Database>, { documents }: Sheets, report: string) {
  const ids = documents.map(({ document }) => document)
  if (ids.length === 0) return { rows: [], problems: [] }
  const stored = await db.selectFrom('document').where('document_id', 'in', ids).selectAll().execute()
  const others = await db
    .selectFrom('report')
    .where('report_id', '!=', report)
    .where('until_release', '=', OPEN)
    .select(['report_id', 'document_ids'])
    .execute()
  const citedBy = new Map(
    others.flatMap(({ report_id, document_ids }) =>
      (JSON.parse(document_ids) as string[]).map((id) => [id, report_id] as const),
    ),
  )
  const before = new Map(stored.map((row) => [row.document_id, documentRow(row)]))
  const problems: Problem[] = []
  const rows = documents.map((row) => {
    const [first, by] = [before.get(row.document), citedBy.get(row.document)]
    if (!first || by === undefined) return row
    const { title, kind, documentNumber, issuer, issuedOn } = first
    const shared = { title, kind, documentNumber, issuer, issuedOn }
    problems.push(...contradictions('documents', row, row.document, shared, by))
    return {
      ...row,
      documentNumber: row.documentNumber ?? documentNumber,
      issuer: row.issuer ?? issuer,
      issuedOn: row.issuedOn ?? issuedOn,
    }
  })
  return { rows, problems }
}

async function indicatorsAlike(db: Transaction<Database>, { indicators }: Sheets, report: string) {
  const ids = indicators.map(({ indicator }) => indicator)
  if (ids.length === 0) return { rows: [], problems: [] }
  const stored = await db.selectFrom('indicator').where('indicator_id', 'in', ids).selectAll().execute()
  const before = new Map(stored.map((row) => [row.indicator_id, indicatorRow(row)]))
  const said = (row: Row<'indicators'>) => JSON.stringify({ ...row, row: 0 }, Object.keys(row).sort())
  const changed = indicators.filter((row) => {
    const first = before.get(row.indicator)
    return first !== undefined && said(first) !== said(row)
  })
  const usedBy = await usersOf(
    db,
    changed.map(({ indicator }) => indicator),
    report,
  )
  const problems: Problem[] = []
  const rows = indicators.map((row) => {
    const [first, by] = [before.get(row.indicator), usedBy.get(row.indicator)]
    if (!first || by === undefined) return row
    const { name, nameEn, unit, level1, level2, additive } = first
    const shared = {
      name,
      nameEn,
      unit: sameUnit(row.unit, unit) ? row.unit : unit,
      level1,
      level2,
      additive,
    }
    problems.push(...contradictions('indicators', row, row.indicator, shared, by))
    return {
      ...row,
      nameEn: row.nameEn ?? nameEn,
      unit,
      // The names that tables print are gathered from all of them.
      aliases: [...new Set([...first.aliases, ...row.aliases])],
    }
  })
  return { rows, problems }
}

/** Indicator → another report that states a target or an actual of it. */
async function usersOf(db: Transaction<Database>, indicators: readonly string[], report: string) {
  if (indicators.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('target_fact')
    .where('indicator_id', 'in', indicators)
    .where('report_id', '!=', report)
    .where('until_release', '=', OPEN)
    .select(['indicator_id', 'report_id'])
    .union(
      db
        .selectFrom('result_fact')
        .where('indicator_id', 'in', indicators)
        .where('report_id', '!=', report)
        .where('until_release', '=', OPEN)
        .select(['indicator_id', 'report_id']),
    )
    .execute()
  return new Map(rows.map((row) => [row.indicator_id, row.report_id]))
}

/** Where a row says otherwise than was said first. A blank says nothing. */
function contradictions(
  sheet: SheetName,
  row: { row: number },
  id: string,
  first: Record<string, string | boolean | null>,
  by: string,
): Problem[] {
  const cells = new Map<string, unknown>(Object.entries(row))
  return Object.entries(first).flatMap(([column, said]) => {
    const says = cells.get(column)
    if (says === null || said === null || says === said) return []
    const zh = `“${says}”与报告 ${by} 不一致，那里“${id}”的 ${column} 是“${said}”；请照写，或另取编码。`
    const en = `“${says}” contradicts the report ${by}, which relies on “${id}” with ${column} “${said}”; write the same, or choose another id`
    return problem(sheet, row, column, zh, en)
  })
}
