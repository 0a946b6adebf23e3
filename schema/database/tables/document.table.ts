import type { DocumentKind } from '../terms.ts'

/** Something that figures are printed in, or that moves money. Reference table: key `document_id`. */
export interface DocumentTable {
  document_id: string
  title: string
  kind: DocumentKind
  /** 文号, as printed. */
  document_number: string | null
  issuer: string | null
  /** ISO date; null where no document states it. */
  issued_on: string | null
}
