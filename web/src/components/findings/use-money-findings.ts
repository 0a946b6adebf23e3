import { useFilters } from '../../filters/filters-context.ts'
import { findingsOnMoney } from './findings-on.ts'
import { moneyPlace } from './money-place.ts'
import { useFindings } from './use-findings.ts'

/** The findings on a row of money, under the filters in the link. */
export const useMoneyFindings = () => {
  const findings = useFindings()
  const { filters, options } = useFilters()
  return (row: Parameters<typeof moneyPlace>[0]) => {
    const place = options && moneyPlace(row, filters, options)
    return place ? findingsOnMoney(findings, place) : []
  }
}
