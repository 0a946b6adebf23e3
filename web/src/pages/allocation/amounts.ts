import { groupDigits, roundDecimal, shiftDecimal, toDecimal } from '../../format/decimal.ts'

/** 万元 from the API as 元 with both digits of 分: `800.603231` is `8,006,032.31`. */
export const yuanToFen = (wan: number): string =>
  groupDigits(roundDecimal(shiftDecimal(toDecimal(wan), 4), 2))

/** The same as a change: with its sign. */
export const signedYuan = (wan: number): string => signed(yuanToFen(wan))

/** A figure as a change: “+” where it grows, a true minus where it falls. */
export const signed = (text: string): string =>
  text.startsWith('-') ? text.replace('-', '−') : /[1-9]/.test(text) ? `+${text}` : text

/** The same as a number for files: 8006032.31. */
export const yuanValue = (wan: number): number => Number(roundDecimal(shiftDecimal(toDecimal(wan), 4), 2))
