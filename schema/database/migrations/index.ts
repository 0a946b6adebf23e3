import type { Migration } from 'kysely'
import * as referenceTables from './0001_reference_tables.ts'
import * as factTables from './0002_fact_tables.ts'
import * as cellTables from './0003_cell_tables.ts'
import * as findingTables from './0004_finding_tables.ts'
import * as schemeParts from './0005_scheme_parts.ts'
import * as audit from './0008_audit.ts'
import * as reportIndicators from './0009_report_indicators.ts'
import * as descriptions from './0010_descriptions.ts'
import * as publishedSheets from './0011_published_sheets.ts'
import * as signIn from './0012_sign_in.ts'
import * as imports from './0013_imports.ts'

/** Every migration, in order of name. A published one is never changed: the next one follows it. */
export const migrations: Record<string, Migration> = {
  '0001_reference_tables': referenceTables,
  '0002_fact_tables': factTables,
  '0003_cell_tables': cellTables,
  '0004_finding_tables': findingTables,
  '0005_scheme_parts': schemeParts,
  '0008_audit': audit,
  '0009_report_indicators': reportIndicators,
  '0010_descriptions': descriptions,
  '0011_published_sheets': publishedSheets,
  '0012_sign_in': signIn,
  '0013_imports': imports,
}
