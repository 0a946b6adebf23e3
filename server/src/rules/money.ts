import { parseFixedPoint } from './fixed-point.ts'

/** 元, 万元, 亿元. */
export type MoneyUnit = 'YUAN' | 'WAN_YUAN' | 'YI_YUAN'

/** 分 in one unit, as a power of ten. */
const PLACES: Record<MoneyUnit, number> = { YUAN: 2, WAN_YUAN: 6, YI_YUAN: 10 }

/** 分 in one unit: money is stored as an integer number of 分. */
export const FEN_PER: Record<MoneyUnit, number> = {
  YUAN: 10 ** PLACES.YUAN,
  WAN_YUAN: 10 ** PLACES.WAN_YUAN,
  YI_YUAN: 10 ** PLACES.YI_YUAN,
}

/** The amount in the unit: 19_003_886_000 分 → 19003.886 万元. One division, so it is the nearest number there is. */
export function toUnit(fen: number, unit: MoneyUnit): number {
  return fen / FEN_PER[unit]
}

/**
 * An amount as printed, without its unit, in 分: ('19003.886', 'WAN_YUAN') → 19_003_886_000.
 * @throws RangeError if it is no plain decimal, finer than a 分, or too large to be held exactly.
 */
export function toFen(amount: string, unit: MoneyUnit): number {
  return parseFixedPoint(amount, PLACES[unit])
}
