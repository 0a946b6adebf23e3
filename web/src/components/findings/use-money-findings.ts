import { useFilters } from '../../filters/filters-context.ts'
import { findingsOnMoney } from './findings-on.ts'
import { type MoneyChoice, type MoneyRow, moneyPlace } from './money-place.ts'
import { useFindings } from './use-findings.ts'

/** The findings on a row of money, asked for under these filters; under those in the link unless told. */
export const useMoneyFindings = (asked?: MoneyChoice) => {
  const findings = useFindings()
  const { filters, options } = useFilters()
  return (row: MoneyRow) => {
    const place = options && moneyPlace(row, asked ?? filters, options)
    return place ? findingsOnMoney(findings, place) : []
  }
}
