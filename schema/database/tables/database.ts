import type { ApiTokenTable } from './api-token.table.ts'
import type { AuditEntryTable } from './audit-entry.table.ts'
import type { CheckRunTable } from './check-run.table.ts'
import type { CredentialTable } from './credential.table.ts'
import type { DefinitionTable } from './definition.table.ts'
import type {
  DocumentVersionTable,
  IndicatorVersionTable,
  ProgrammeVersionTable,
} from './description.table.ts'
import type { DocumentTable } from './document.table.ts'
import type { FindingTable } from './finding.table.ts'
import type { FindingAnswerTable } from './finding-answer.table.ts'
import type { FundCellTable } from './fund-cell.table.ts'
import type { FundFactTable } from './fund-fact.table.ts'
import type { ImportTable } from './import.table.ts'
import type { IndicatorTable } from './indicator.table.ts'
import type { PersonTable } from './person.table.ts'
import type { ProgrammeTable } from './programme.table.ts'
import type { ProjectTable } from './project.table.ts'
import type { ProjectRegionTable } from './project-region.table.ts'
import type { PublishedSheetTable } from './published-sheet.table.ts'
import type { RateLimitTable } from './rate-limit.table.ts'
import type { RegionTable } from './region.table.ts'
import type { ReleaseTable } from './release.table.ts'
import type { ReportTable } from './report.table.ts'
import type { RestatementTable } from './restatement.table.ts'
import type { ResultCellTable } from './result-cell.table.ts'
import type { ResultFactTable } from './result-fact.table.ts'
import type { SchemeTable } from './scheme.table.ts'
import type { SchemePartTable } from './scheme-part.table.ts'
import type { SessionTable } from './session.table.ts'
import type { SignInFailureTable } from './sign-in-failure.table.ts'
import type { StatementTable } from './statement.table.ts'
import type { TargetFactTable } from './target-fact.table.ts'
import type { TransferTable } from './transfer.table.ts'
import type { VerificationTable } from './verification.table.ts'

/** The whole store. Reference tables are small and everywhere; the others carry `project_id` in their key. */
export interface Database {
  scheme: SchemeTable
  scheme_part: SchemePartTable
  programme: ProgrammeTable
  region: RegionTable
  document: DocumentTable
  indicator: IndicatorTable
  programme_version: ProgrammeVersionTable
  document_version: DocumentVersionTable
  indicator_version: IndicatorVersionTable
  release: ReleaseTable
  report: ReportTable
  published_sheet: PublishedSheetTable
  restatement: RestatementTable
  definition: DefinitionTable
  finding: FindingTable
  check_run: CheckRunTable
  finding_answer: FindingAnswerTable
  import: ImportTable
  audit_entry: AuditEntryTable
  person: PersonTable
  session: SessionTable
  credential: CredentialTable
  verification: VerificationTable
  rate_limit: RateLimitTable
  sign_in_failure: SignInFailureTable
  api_token: ApiTokenTable

  project: ProjectTable
  project_region: ProjectRegionTable
  fund_fact: FundFactTable
  target_fact: TargetFactTable
  result_fact: ResultFactTable
  transfer: TransferTable
  statement: StatementTable
  fund_cell: FundCellTable
  result_cell: ResultCellTable
}
