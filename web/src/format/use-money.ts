import { useContext } from 'react'
import { LanguageContext } from '../app/preferences.ts'
import { useFilters } from '../filters/filters-context.ts'
import { useT } from '../i18n/use-t.ts'
import { exactYuan, formatMoney, moneyValue, sayMoney, type Unit } from './money.ts'

export interface MoneyFormat {
  unit: Unit
  /** The unit's name at heads and axes, without an amount: 万元. */
  unitHead: string
  /** 万元 from the API → text in the chosen unit; null stays null, for `<Figure value>`. */
  text: (wan: number | null | undefined) => string | null
  /** The amount with its unit, as a sentence says it: 16,800 万元, in English 168 million yuan. */
  said: (wan: number | null | undefined) => string | null
  /** The same as a number in the chosen unit, for axes and files. */
  value: (wan: number | null | undefined) => number | null
  /** The exact amount in yuan, for titles and tooltips. */
  exact: (wan: number | null | undefined) => string | undefined
}

/** Money as the reader wants it: in the unit of the filter bar. */
export const useMoney = (): MoneyFormat => {
  const t = useT()
  const { unit } = useFilters().filters
  const language = useContext(LanguageContext)
  const said = (wan: number) => {
    const { amount, scale } = sayMoney(wan, unit, language)
    return t(`amount.${scale}`, { amount })
  }
  return {
    unit,
    unitHead: t(`unit.${unit}`),
    text: (wan) => (typeof wan === 'number' ? formatMoney(wan, unit) : null),
    said: (wan) => (typeof wan === 'number' ? said(wan) : null),
    value: (wan) => (typeof wan === 'number' ? moneyValue(wan, unit) : null),
    exact: (wan) => (typeof wan === 'number' ? t('figure.exact', { yuan: exactYuan(wan) }) : undefined),
  }
}
