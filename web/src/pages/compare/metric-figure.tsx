import { Figure } from '../../components/figure.tsx'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName } from '../../i18n/use-t.ts'
import type { ComparedRegion, ComparedValue } from './comparison.ts'
import { metricEvidence } from './metric-evidence.ts'
import type { MetricWords } from './use-metric-words.ts'

interface Props {
  found: ComparedValue
  region: ComparedRegion['region']
  words: MetricWords
  where: FundFilter
  /** Where no figure is, only the dash; else its reason stands beside it. */
  compact?: boolean
}

/** One metric of one region with its source. */
export const MetricFigure = ({ found: { metric, value, status }, region, words, where, compact }: Props) => (
  <Figure
    label={`${useRegionName()(region)} · ${words.label(metric)}`}
    value={words.text(metric, value)}
    status={status}
    said={words.said(metric, value)}
    exact={words.exact(metric, value)}
    evidence={metricEvidence(metric, region.code, where)}
    compact={compact || value !== null}
  />
)
