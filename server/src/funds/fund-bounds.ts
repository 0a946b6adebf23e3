import { FEN_PER, type MoneyUnit } from '../rules/money.ts'

/** A bound in a unit of money, in 分; a bound finer than a 分 lies between two, and stays there. */
export function toFenExact(amount: number | null | undefined, unit: MoneyUnit): number | null {
  return amount == null ? null : Number((amount * FEN_PER[unit]).toPrecision(15))
}
