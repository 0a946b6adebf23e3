import type { DocumentRow, Snapshot } from '../snapshot.ts'
import type { Document } from './document.type.ts'

export const documentOf = (row: DocumentRow): Document => ({
  id: row.document_id,
  title: row.title,
  kind: row.kind,
  documentNumber: row.document_number,
  issuer: row.issuer,
  issuedOn: row.issued_on,
})

export function documentById(snapshot: Snapshot, id: string): Document {
  const row = snapshot.documents.get(id)
  if (!row) throw new Error(`The document ${id} is cited but not in the store.`)
  return documentOf(row)
}

/** The documents that reports on some programmes cite, each once. */
export const citedBy = ({ reports }: Snapshot, programmes: ReadonlySet<string>): string[] => [
  ...new Set(reports.flatMap(({ programme, documents }) => (programmes.has(programme) ? documents : []))),
]
