import type { Finding } from '../../components/findings/use-findings.ts'
import type { Document, Transfer } from './use-data.ts'

/** What a document is cited for, as far as the release says. */
export interface DocumentUses {
  /** Central money that it grants. */
  grants: Transfer[]
  /** Central money that it passes on to the prefectures. */
  issues: Transfer[]
  /** How many findings cite a place in it. */
  findings: number
}

/** The kinds in the order in which a reader asks: what was reported, what moved the money, by which rules. */
export const kindOrder = ['SELF_EVALUATION', 'CENTRAL_NOTICE', 'PROVINCIAL_NOTICE', 'RULE'] as const
export type Kind = (typeof kindOrder)[number]

/** The documents by kind; a kind that is not known here comes last, under its own name. */
export const groupByKind = (documents: readonly Document[]): { kind: string; documents: Document[] }[] => {
  const known: readonly string[] = kindOrder
  const others = documents.map(({ kind }) => kind).filter((kind) => !known.includes(kind))
  return [...known, ...new Set(others)]
    .map((kind) => ({ kind, documents: documents.filter((document) => document.kind === kind) }))
    .filter((group) => group.documents.length > 0)
}

export const usesOf = (
  { id }: Pick<Document, 'id'>,
  transfers: readonly Transfer[],
  findings: readonly Pick<Finding, 'citations'>[],
): DocumentUses => ({
  grants: transfers.filter(({ centralDocument }) => centralDocument.id === id),
  issues: transfers.filter(({ provincialDocument }) => provincialDocument?.id === id),
  findings: findings.filter(({ citations }) => citations.some(({ document }) => document.id === id)).length,
})
