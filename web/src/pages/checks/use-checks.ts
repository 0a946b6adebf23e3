import { usePageQuery } from '../../app/use-page-query.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import { ChecksDocument, type ChecksQuery, FindingsDocument } from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'

export interface CheckedReport {
  checks: ChecksQuery['checks']
  indicators: ChecksQuery['indicators']
  /** The most serious first; fewer than `findingCount` where there are more than one answer holds. */
  findings: Finding[]
  findingCount: number
}

/** Every check with its counts, and what they found. */
export const useChecks = () => {
  const language = useApiLanguage()
  const rules = usePageQuery(ChecksDocument, { language })
  const found = usePageQuery(FindingsDocument, { language })
  const report: CheckedReport | undefined = rules.data &&
    found.data && {
      checks: rules.data.checks,
      indicators: rules.data.indicators,
      findings: found.data.findings.nodes,
      findingCount: found.data.findings.totalCount,
    }
  return {
    report,
    error: rules.error ?? found.error,
    retry: () => {
      rules.retry()
      found.retry()
    },
  }
}
