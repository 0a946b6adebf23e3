import type { EvidenceRef } from '../../components/evidence/evidence-ref.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { type CompareMetric, inputOf, whereOf } from './metrics.ts'

/** The address of one metric of one region. */
export const metricEvidence = (metric: CompareMetric, region: string, where: FundFilter): EvidenceRef => ({
  of: 'metric',
  metric: inputOf(metric),
  region,
  where: whereOf(metric.scope, where),
})
