import type { Facts } from '../ingest/facts.ts'
import type { Sheets } from '../ingest/sheets.ts'
import { OVER_COMPLETION } from '../rules/attention.ts'
import type { Text } from './check.ts'
import type { Ledger } from './ledger.ts'

/** Checks count in whole percent. */
const OVER_COMPLETION_PERCENT = OVER_COMPLETION * 100

/** The ledger of checked sheets. */
export function ledgerOf(
  sheets: Sheets,
  facts: Facts,
  {
    regions,
    executionWeight,
    overCompletionPercent = OVER_COMPLETION_PERCENT,
  }: { regions: ReadonlyMap<string, Text>; executionWeight: number; overCompletionPercent?: number },
): Ledger {
  const [report] = sheets.report
  if (!report) throw new Error('A checked report sheet has a row.')
  return {
    report,
    executionWeight,
    overCompletionPercent,
    projects: sheets.projects,
    indicators: new Map(sheets.indicators.map((row) => [row.indicator, row])),
    documents: new Map(sheets.documents.map((row) => [row.document, row])),
    regions,
    transfers: sheets.transfers,
    statements: sheets.statements,
    definitions: sheets.definitions,
    ...facts,
  }
}
