import type { MoneyUnit } from '../rules/money.ts'

const MONEY: Record<string, MoneyUnit> = { 元: 'YUAN', 万元: 'WAN_YUAN', 亿元: 'YI_YUAN' }

/** The unit of an amount as printed. The sheets allow no other. */
export function moneyUnit(printed: string): MoneyUnit {
  const unit = MONEY[printed]
  if (!unit) throw new RangeError(`“${printed}” is no unit of money; use 元, 万元 or 亿元`)
  return unit
}

/** Different words for one unit. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['公顷', 'ha', 'hm²'],
  ['个', '处'],
]

export function sameUnit(a: string | null, b: string | null): boolean {
  return (
    a === b || SYNONYMS.some((words) => a !== null && b !== null && words.includes(a) && words.includes(b))
  )
}
