import type { ApolloClient } from '@apollo/client'
import { type Language, MetricEvidenceDocument } from '../../generated/graphql.ts'
import type { FoundEvidence } from './evidence-query.ts'
import type { EvidenceRef } from './evidence-ref.ts'

/** One metric of one region; of a quotient, all that its parts rest on. */
export const findMetric = async (
  client: ApolloClient,
  { metric, region, where }: Extract<EvidenceRef, { of: 'metric' }>,
  language: Language,
): Promise<FoundEvidence | null> => {
  const { data } = await client.query({
    query: MetricEvidenceDocument,
    variables: { metric, regions: [region], where, language },
    fetchPolicy: 'no-cache',
  })
  const row = data?.compareRegions.rows.find(({ region: { code } }) => code === region)
  const evidence = row?.values[0]?.evidence
  return evidence ? { parts: [{ measure: null, value: null, evidence }], rate: null } : null
}
