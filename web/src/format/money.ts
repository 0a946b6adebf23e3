import type { Language } from '../i18n/translate.ts'
import { groupDigits, roundDecimal, shiftDecimal, toDecimal, trimZeros } from './decimal.ts'

/** The unit that money is shown in: 万元 (10⁴ yuan), 亿元 (10⁸ yuan) or 元. The API always answers in 万元. */
export type Unit = 'wan' | 'yi' | 'yuan'
export const units: readonly Unit[] = ['wan', 'yi', 'yuan']

const shown: Record<Unit, { shift: number; decimals: number }> = {
  wan: { shift: 0, decimals: 2 },
  yi: { shift: -4, decimals: 4 },
  yuan: { shift: 4, decimals: 2 },
}

/** Money given in 万元, shown in `unit` without the unit's name: `formatMoney(39700, 'yi')` is `3.97`. */
export const formatMoney = (wan: number, unit: Unit): string => {
  const { shift, decimals } = shown[unit]
  return groupDigits(trimZeros(roundDecimal(shiftDecimal(toDecimal(wan), shift), decimals)))
}

/** What an amount is counted in where a sentence names it: 万 and 亿 in Chinese, thousands of thousands in English. */
export type MoneyScale = Unit | 'million' | 'billion'

/** English scales, the larger first: from how many digits of whole yuan on, and how far the point moves from 万元. */
const englishScales = [
  { scale: 'billion', digits: 10, shift: -5 },
  { scale: 'million', digits: 7, shift: -2 },
  { scale: 'yuan', digits: 0, shift: 4 },
] as const

/**
 * The amount as a sentence says it, in parts for the dictionary: 16,800 万元 is `16,800` `wan` in Chinese and `168`
 * `million` in English. It is rounded as `formatMoney` rounds it, then only the point moves: both languages say one number.
 */
export const sayMoney = (
  wan: number,
  unit: Unit,
  language: Language,
): { amount: string; scale: MoneyScale } => {
  if (language === 'zh' || unit === 'yuan') return { amount: formatMoney(wan, unit), scale: unit }
  const { shift, decimals } = shown[unit]
  const rounded = shiftDecimal(roundDecimal(shiftDecimal(toDecimal(wan), shift), decimals), -shift)
  const digits = trimZeros(roundDecimal(shiftDecimal(rounded, 4), 0)).replace('-', '').length
  const found = englishScales.find((scale) => digits >= scale.digits) ?? englishScales[2]
  return { amount: groupDigits(trimZeros(shiftDecimal(rounded, found.shift))), scale: found.scale }
}

/** The power of ten that a unit is of 元. */
const powers: Record<Unit, number> = { wan: 4, yi: 8, yuan: 0 }

/** The same amount counted in another unit, to the 分: `inUnit(0.3, 'yi', 'wan')` is `3000`. */
export const inUnit = (amount: number, from: Unit, to: Unit): number =>
  Number(shiftDecimal(toDecimal(amount, powers[from] + 2), powers[from] - powers[to]))

/** As a number on a chart's axis of that unit. */
export const moneyValue = (wan: number, unit: Unit): number =>
  Number(shiftDecimal(toDecimal(wan), shown[unit].shift))

/** The exact amount in 元, to the 分: `exactYuan(26369.18)` is `263,691,800`. */
export const exactYuan = (wan: number): string => formatMoney(wan, 'yuan')
