import { FEN_PER, type MoneyUnit, toFen, toUnit } from 'server/rules/money.ts'
import { describe, expect, it } from 'vitest'

describe('money', () => {
  it.each<[string, MoneyUnit, number]>([
    ['2.9', 'YI_YUAN', 29_000_000_000],
    ['0.1', 'YI_YUAN', 1_000_000_000],
    ['29000', 'WAN_YUAN', 29_000_000_000],
    ['19003.886', 'WAN_YUAN', 19_003_886_000],
    ['5091.91', 'WAN_YUAN', 5_091_910_000],
    ['26369.180000', 'WAN_YUAN', 26_369_180_000],
    ['0.29', 'YUAN', 29],
    ['-1.5', 'YUAN', -150],
    ['0', 'YI_YUAN', 0],
    ['-0', 'YUAN', 0],
  ])('%s %s is %d 分', (amount, unit, fen) => {
    expect(toFen(amount, unit)).toBe(fen)
    expect(toUnit(fen, unit)).toBe(Number(amount) + 0)
  })

  it('names the three units in 分', () => {
    expect(FEN_PER).toEqual({ YUAN: 100, WAN_YUAN: 1_000_000, YI_YUAN: 10_000_000_000 })
  })

  it('turns 亿元 to 万元 without a rounding error', () => {
    expect(toUnit(toFen('4.05', 'YI_YUAN'), 'WAN_YUAN')).toBe(40_500)
    expect(toUnit(toFen('1.1', 'YI_YUAN') + toFen('0.1', 'YI_YUAN'), 'YI_YUAN')).toBe(1.2)
  })

  it.each<[string, MoneyUnit, RegExp]>([
    ['0.001', 'YUAN', /more than 2 decimal places/],
    ['1.0000001', 'WAN_YUAN', /more than 6 decimal places/],
    ['900720', 'YI_YUAN', /too large/],
    ['', 'YUAN', /not a decimal number/],
    ['—', 'YUAN', /not a decimal number/],
    ['1,000', 'YUAN', /not a decimal number/],
    ['1e3', 'YUAN', /not a decimal number/],
    ['.5', 'YUAN', /not a decimal number/],
    ['1.8亿元', 'YI_YUAN', /"1\.8亿元" is not a decimal number/],
  ])('refuses %j %s', (amount, unit, message) => {
    expect(() => toFen(amount, unit)).toThrow(RangeError)
    expect(() => toFen(amount, unit)).toThrow(message)
  })
})
