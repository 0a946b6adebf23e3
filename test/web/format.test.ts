import { describe, expect, it } from 'vitest'
import { toCsv } from 'web/format/csv.ts'
import { groupDigits, roundDecimal, shiftDecimal, trimZeros } from 'web/format/decimal.ts'
import { exactYuan, formatMoney, inUnit, moneyValue, sayMoney } from 'web/format/money.ts'
import { formatNumber, formatRate } from 'web/format/number.ts'

describe('decimals are moved and rounded as text', () => {
  it.each([
    ['39700', -4, '3.97'],
    ['26369.18', 4, '263691800'],
    ['0.5', 4, '5000'],
    ['0.000001', 4, '0.01'],
    ['12', -4, '0.0012'],
    ['-1835.86', -4, '-0.183586'],
    ['0', 4, '0'],
  ])('%s by %i is %s', (text, places, moved) => expect(shiftDecimal(text, places)).toBe(moved))

  it.each([
    ['2.6369185', 4, '2.6369'],
    ['1.005', 2, '1.01'],
    ['0.99995', 4, '1.0000'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['7', 0, '7'],
    ['0.5', 0, '1'],
  ])('%s to %i places is %s', (text, places, rounded) => expect(roundDecimal(text, places)).toBe(rounded))

  it('groups only the whole part and drops idle zeros', () => {
    expect(groupDigits('-1234567.12345')).toBe('-1,234,567.12345')
    expect(groupDigits('999')).toBe('999')
    expect(trimZeros('100')).toBe('100')
    expect(trimZeros('1.500')).toBe('1.5')
    expect(trimZeros('-0.00')).toBe('0')
  })
})

describe('money comes in 万元 and is shown in the chosen unit', () => {
  it("shows the report's own figures", () => {
    expect(formatMoney(26369.18, 'wan')).toBe('26,369.18')
    expect(formatMoney(19003.886, 'wan')).toBe('19,003.89')
    expect(formatMoney(39700, 'yi')).toBe('3.97')
    expect(formatMoney(19003.886, 'yi')).toBe('1.9004')
    expect(formatMoney(0, 'yi')).toBe('0')
  })
  it('keeps the exact amount to the 分', () => {
    expect(exactYuan(19003.886)).toBe('190,038,860')
    expect(exactYuan(0.000001)).toBe('0.01')
    expect(moneyValue(5091.91, 'yi')).toBe(0.509191)
    expect(inUnit(0.3, 'yi', 'wan')).toBe(3000)
    expect(inUnit(3000.00001, 'wan', 'yi')).toBe(0.300000001)
    expect(inUnit(30_000_000.1, 'yuan', 'wan')).toBe(3000.00001)
  })
})

describe('money in a sentence is counted as its language counts', () => {
  it.each([
    // The report's own: 45,373.066 万元 executed; 1.68 亿元 to 黔东南州; 17.9 亿元 would be a nation's.
    [45373.066, 'wan', '45,373.07', 'wan', '453.7307', 'million'],
    [16800, 'yi', '1.68', 'yi', '168', 'million'],
    [16800, 'yuan', '168,000,000', 'yuan', '168,000,000', 'yuan'],
    [179000, 'wan', '179,000', 'wan', '1.79', 'billion'],
    [99999.99, 'wan', '99,999.99', 'wan', '999.9999', 'million'],
    [99.99, 'wan', '99.99', 'wan', '999,900', 'yuan'],
    [100, 'wan', '100', 'wan', '1', 'million'],
    [0, 'wan', '0', 'wan', '0', 'yuan'],
    [-250, 'wan', '-250', 'wan', '-2.5', 'million'],
  ] as const)('%d 万元 in %s', (wan, unit, zh, zhScale, en, enScale) => {
    expect(sayMoney(wan, unit, 'zh')).toEqual({ amount: zh, scale: zhScale })
    expect(sayMoney(wan, unit, 'en')).toEqual({ amount: en, scale: enScale })
  })
})

describe('rates and counts', () => {
  it('rounds the share, one decimal, half up', () => {
    expect(formatRate(26369.18 / 39700)).toBe('66.4%')
    expect(formatRate(0.8265)).toBe('82.7%')
    expect(formatRate(1.1343)).toBe('113.4%')
    expect(formatRate(-0.0001)).toBe('0.0%')
  })
  it('keeps up to four decimals of a figure', () => {
    expect(formatNumber(1279.63)).toBe('1,279.63')
    expect(formatNumber(1315)).toBe('1,315')
  })
})

describe('files', () => {
  it('keeps numbers, empties missing ones and quotes what needs it', () => {
    expect(
      toCsv(
        ['年度', '预算, 数'],
        [
          [2022, null],
          ['说"明"', -3.5],
        ],
      ),
    ).toBe('\uFEFF年度,"预算, 数"\r\n2022,\r\n"说""明""",-3.5\r\n')
  })
  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a', ' =1'])(
    'neutralises %j',
    (text) => {
      const [, line = ''] = toCsv(['a'], [[text]]).split(/\r\n(?=['"])/)
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )
})
