import type { ApolloClient } from '@apollo/client'
import { TransferEvidenceDocument } from '../../generated/graphql.ts'
import type { FoundEvidence } from './evidence-query.ts'
import type { EvidenceRef } from './evidence-ref.ts'

/** A transfer is one printed sentence: amount, dates and document numbers stand at the same place. */
export const findTransfer = async (
  client: ApolloClient,
  { id }: Extract<EvidenceRef, { of: 'transfer' }>,
): Promise<FoundEvidence | null> => {
  const { data } = await client.query({ query: TransferEvidenceDocument, fetchPolicy: 'no-cache' })
  const transfer = data?.transfers.find((candidate) => candidate.id === id)
  if (!transfer) return null
  const evidence = {
    status: 'REPORTED' as const,
    coverage: 1,
    missing: [],
    availableAt: [],
    citations: [transfer.citation],
  }
  return { parts: [{ measure: null, value: null, evidence }], rate: null }
}
