import type { Selectable } from 'kysely'
import type { DefinitionTable } from 'schema/database/tables/definition.table.ts'
import type { DocumentTable } from 'schema/database/tables/document.table.ts'
import type { IndicatorTable } from 'schema/database/tables/indicator.table.ts'
import type { ProgrammeTable } from 'schema/database/tables/programme.table.ts'
import type { ProjectTable } from 'schema/database/tables/project.table.ts'
import type { ReportTable } from 'schema/database/tables/report.table.ts'
import type { StatementTable } from 'schema/database/tables/statement.table.ts'
import type { TransferTable } from 'schema/database/tables/transfer.table.ts'
import { formatScaled } from '../rules/fixed-point.ts'
import { FEN_PER } from '../rules/money.ts'
import type { Row } from './sheets.ts'
import { moneyUnit } from './units.ts'
import type { Unversioned } from './unversioned.ts'

/** Rows of the store as rows of the sheets that they came from. They stand in no file any more, so their number is 0. */
const row = 0

/** What a row of the store says, its place in the releases aside. */
type Stored<T> = Pick<Selectable<T>, keyof Unversioned<T> & keyof Selectable<T>>

export const reportRow = (report: Stored<ReportTable>, programme: Stored<ProgrammeTable>): Row<'report'> => ({
  row,
  report: report.report_id,
  programme: report.programme_id,
  programmeName: programme.name,
  programmeNameEn: programme.name_en,
  simulated: programme.simulated === 1,
  scheme: programme.scheme_id,
  region: report.region_code,
  from: report.from_year,
  to: report.to_year,
  document: report.document_id,
})

export const documentRow = (document: Stored<DocumentTable>): Row<'documents'> => ({
  row,
  document: document.document_id,
  title: document.title,
  kind: document.kind,
  documentNumber: document.document_number,
  issuer: document.issuer,
  issuedOn: document.issued_on,
})

export const projectRow = (project: Stored<ProjectTable>): Row<'projects'> => ({
  row,
  project: project.project_id,
  name: project.name,
  nameEn: project.name_en,
  shortName: project.short_name,
  shortNameEn: project.short_name_en,
  region: project.region_code,
  from: project.from_year,
  to: project.to_year,
  regions: JSON.parse(project.region_codes),
  fundUsers: project.fund_users,
  departments: JSON.parse(project.departments),
  document: project.document_id,
  locator: project.locator,
})

export const indicatorRow = (indicator: Stored<IndicatorTable>): Row<'indicators'> => ({
  row,
  indicator: indicator.indicator_id,
  name: indicator.name,
  nameEn: indicator.name_en,
  unit: indicator.unit,
  level1: indicator.level1,
  level2: indicator.level2,
  additive: indicator.additive === 1,
  aliases: JSON.parse(indicator.aliases),
})

export const transferRow = (transfer: Stored<TransferTable>): Row<'transfers'> => ({
  row,
  project: transfer.project_id,
  fundYear: transfer.fund_year,
  amount: formatScaled(transfer.amount, Math.round(Math.log10(FEN_PER[moneyUnit(transfer.unit)]))),
  unit: unitWord(transfer.unit),
  printed: transfer.printed ?? '',
  centralDocument: transfer.central_document_id,
  receivedOn: transfer.received_on,
  provincialDocument: transfer.provincial_document_id,
  issuedOn: transfer.issued_on,
  document: transfer.document_id,
  locator: transfer.locator,
})

export const statementRow = (statement: Stored<StatementTable>): Row<'statements'> => ({
  row,
  project: statement.project_id,
  topic: statement.topic,
  text: statement.text,
  problem: statement.problem,
  document: statement.document_id,
  locator: statement.locator,
})

export const definitionRow = (definition: Stored<DefinitionTable>): Row<'definitions'> => ({
  row,
  definition: definition.definition_id.slice(definition.report_id.length + 1),
  project: definition.project_id,
  relation: definition.relation,
  whole: definition.whole,
  parts: JSON.parse(definition.parts),
  grain: definition.grain,
  inferredBy: definition.inferred_by,
  confirmed: definition.confirmed === 1,
  basis: definition.basis,
})

const UNITS = ['元', '万元', '亿元'] as const

/** The word of the sheets for a printed unit of money. */
function unitWord(unit: string): (typeof UNITS)[number] {
  const word = UNITS.find((known) => known === unit)
  if (word === undefined) throw new Error(`The store holds an amount in ${unit}.`)
  return word
}
