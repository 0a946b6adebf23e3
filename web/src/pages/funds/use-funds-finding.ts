import { usePageFinding } from '../../components/page-finding.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundsQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'

/** The page in one sentence: budget, executed, rate; what was not reported is left out of it. */
export const useFundsFinding = (data: FundsQuery | undefined): void => {
  const t = useT()
  const money = useMoney()
  const [total] = data?.total.nodes ?? []
  const amount = (value: number | null | undefined, status: string | undefined) => {
    const text = money.said(value)
    if (text === null) return null
    return status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const budget = amount(total?.budget, total?.budgetEvidence.status)
  const executed = amount(total?.executed, total?.executedEvidence.status)
  const rate = total?.executionRate
  const finding =
    budget === null
      ? null
      : executed !== null && typeof rate === 'number'
        ? t('funds.finding', { budget, executed, rate: formatRate(rate) })
        : t('funds.finding.budget', { budget })
  usePageFinding(finding)
}
