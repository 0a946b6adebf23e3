import { usePageFinding } from '../../components/page-finding.ts'
import { formatRate } from '../../format/number.ts'
import type { IndicatorSumsFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'

/** The page in one sentence: how many indicators are met, how many are not, and the mean completion. */
export const useIndicatorsFinding = (total: IndicatorSumsFragment | undefined): void => {
  const t = useT()
  const isJudged = total !== undefined && total.metCount + total.unmetCount > 0
  const rate = total?.completionRate
  usePageFinding(
    isJudged && typeof rate === 'number'
      ? t('indicators.finding', {
          count: total.indicatorCount,
          met: total.metCount,
          unmet: total.unmetCount,
          rate: formatRate(rate),
        })
      : null,
  )
}
