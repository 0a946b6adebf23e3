import { NUMBER, withoutCommas } from './decimal-text.ts'
import { normalText } from './normal-text.ts'
import { printedValue } from './printed-value.ts'

export type MoneyWord = '元' | '万元' | '亿元'

/** What a cell of money says: an amount of its own unit, nothing, something masked, or what cannot be taken. */
export type PrintedAmount =
  | { says: 'NOTHING' | 'MASKED' | 'UNREADABLE' | 'NEGATIVE' }
  | { says: 'AMOUNT'; amount: string; unit: MoneyWord; about: boolean }

const AMOUNT = new RegExp(`^(约|大约|近)?(?:人民币|¥|￥)?(${NUMBER})(元|万元|亿元|万|亿)?(?:整|左右)?$`)

/** Reads `26369.18`, `2.6亿元`, `1,234.5 万元`. @param unit the column's unit, where the cell names none */
export function printedAmount(text: string, unit: MoneyWord): PrintedAmount {
  const { says } = printedValue(text)
  if (says === 'NOTHING' || says === 'MASKED') return { says }
  const match = AMOUNT.exec(normalText(text))
  if (!match) return { says: 'UNREADABLE' }
  const [, about, number = '', own] = match
  if (number.startsWith('-')) return { says: 'NEGATIVE' }
  return {
    says: 'AMOUNT',
    amount: withoutCommas(number),
    unit: own === undefined ? unit : own === '元' ? '元' : own.startsWith('万') ? '万元' : '亿元',
    about: about !== undefined,
  }
}

/** The unit in a heading such as 资金投入情况（万元） or 单位：亿元; 万元 where none is named. */
export function headingUnit(text: string): MoneyWord | null {
  const [unit] = /亿元|万元|元/.exec(normalText(text)) ?? []
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : null
}
