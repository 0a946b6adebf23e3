import { documentById } from '../documents/document.ts'
import { periodOf } from '../projects/project.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Language } from '../words.ts'
import type { Finding } from './finding.type.ts'
import type { FindingLine } from './findings.queries.ts'
import type { Citation } from './stated.ts'

/** A finding, as the resolvers hand it on. */
export type FindingNode = Finding & { row: FindingLine; language: Language }

export function findingNode(snapshot: Snapshot, row: FindingLine, language: Language): FindingNode {
  const english = language === 'EN'
  const citations: Citation[] = JSON.parse(row.citations)
  return {
    row,
    language,
    id: row.finding_id,
    severity: row.severity,
    period: row.from_year === null || row.to_year === null ? null : periodOf(row.from_year, row.to_year),
    source: row.source === 'TOTAL' ? null : row.source,
    measure: row.measure,
    transfer: row.transfer_id,
    message: english ? row.message_en : row.message_zh,
    expected: row.expected,
    found: row.found,
    difference: row.difference,
    tolerance: row.tolerance,
    recomputation: english ? row.recomputation_en : row.recomputation_zh,
    citations: citations.map(({ document_id, ...place }) => ({
      ...place,
      document: documentById(snapshot, document_id),
    })),
    sinceRelease: row.since_release,
    sameAsLastRelease: row.since_release < snapshot.release.release_id,
  }
}
