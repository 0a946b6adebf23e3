import { usePageFinding } from '../../components/page-finding.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import { useT } from '../../i18n/use-t.ts'
import type { OverviewData } from './use-overview.ts'

/** The page in one sentence: money and its execution, indicators met. What was not reported is left out of it. */
export const useOverviewFinding = (data: OverviewData | undefined): void => {
  const t = useT()
  const money = useMoney()
  const [total] = data?.total.nodes ?? []
  const [performance] = data?.performance.nodes ?? []
  const executed = money.said(total?.executed)
  const rate = total?.executionRate
  const parts = [
    executed !== null &&
      typeof rate === 'number' &&
      t('overview.finding.money', { executed, rate: formatRate(rate) }),
    performance &&
      performance.metCount + performance.unmetCount > 0 &&
      t('overview.finding.results', { met: performance.metCount, count: performance.indicatorCount }),
  ].filter((part) => typeof part === 'string')
  usePageFinding(parts.length > 0 ? parts.join(t('overview.semicolon')) : null)
}
