import fc from 'fast-check'
import { formatDecimal, parseDecimal, SCALE, toNumber } from 'server/rules/decimal.ts'
import { describe, expect, it } from 'vitest'

describe('decimal', () => {
  it.each<[string, number]>([
    ['1279.63', 12_796_300],
    ['1017.64', 10_176_400],
    ['58.32', 583_200],
    ['0.0001', 1],
    ['-3.13', -31_300],
    ['0', 0],
    ['773', 7_730_000],
  ])('%s is %d ten-thousandths', (text, e4) => {
    expect(parseDecimal(text)).toBe(e4)
    expect(formatDecimal(e4)).toBe(text)
    expect(toNumber(e4)).toBe(Number(text))
  })

  it('accepts zeros past the fourth place, and surrounding blanks', () => {
    expect(parseDecimal(' 469.50000 ')).toBe(4_695_000)
    expect(parseDecimal('+1.79')).toBe(17_900)
    expect(SCALE).toBe(10_000)
  })

  it.each([
    ['1.00001', /more than 4 decimal places/],
    ['95%', /not a decimal number/],
    ['约1.5', /not a decimal number/],
    ['', /not a decimal number/],
    ['NaN', /not a decimal number/],
    ['900719925474.1', /too large/],
  ])('refuses %j', (text, message) => {
    expect(() => parseDecimal(text)).toThrow(RangeError)
    expect(() => parseDecimal(text)).toThrow(message)
  })

  it('refuses to format what is not exact', () => {
    expect(() => formatDecimal(0.5)).toThrow(RangeError)
    expect(() => formatDecimal(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError)
  })

  it('reads back what it wrote, for every exact figure', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (e4) => {
        expect(parseDecimal(formatDecimal(e4))).toBe(e4)
      }),
    )
  })
})
