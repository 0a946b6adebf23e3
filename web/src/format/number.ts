import { groupDigits, roundDecimal, toDecimal, trimZeros } from './decimal.ts'

/** A count, area or other figure, grouped, with at most `decimals` decimals (the store keeps four). */
export const formatNumber = (value: number, decimals = 4): string =>
  groupDigits(trimZeros(roundDecimal(toDecimal(value), decimals)))

/** A share (0.6642) as a percentage with one decimal (66.4%). Compare the share itself, never this text. */
export const formatRate = (rate: number, decimals = 1): string =>
  `${groupDigits(roundDecimal(toDecimal(rate * 100, 9), decimals))}%`
