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

/** As a number on a chart's axis of that unit. */
export const moneyValue = (wan: number, unit: Unit): number =>
  Number(shiftDecimal(toDecimal(wan), shown[unit].shift))

/** The exact amount in 元, to the 分: `exactYuan(26369.18)` is `263,691,800`. */
export const exactYuan = (wan: number): string => formatMoney(wan, 'yuan')
