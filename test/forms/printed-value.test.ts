import { normalText } from 'server/forms/normal-text.ts'
import { printedAmount } from 'server/forms/printed-amount.ts'
import { printedRate } from 'server/forms/printed-rate.ts'
import { printedOperator, printedValue } from 'server/forms/printed-value.ts'
import { describe, expect, it } from 'vitest'

/** What is printed, and what it says: operator, value, end of a range, unit; or what kind of nothing it is. */
const VALUES: readonly (readonly [string, string])[] = [
  ['≥5', 'AT_LEAST 5'],
  ['≥ 5', 'AT_LEAST 5'],
  ['≥\n1017.64', 'AT_LEAST 1017.64'],
  ['≧5', 'AT_LEAST 5'],
  ['⩾5', 'AT_LEAST 5'],
  ['>=5', 'AT_LEAST 5'],
  ['＞85', 'AT_LEAST 85'],
  ['大于 90%', 'AT_LEAST 90 %'],
  ['大于等于90%', 'AT_LEAST 90 %'],
  ['不低于85％', 'AT_LEAST 85 %'],
  ['不少于3个', 'AT_LEAST 3 个'],
  ['85%以上', 'AT_LEAST 85 %'],
  ['80分及以上', 'AT_LEAST 80 分'],
  ['$\\geq 30\\%$', 'AT_LEAST 30 %'],
  ['$ \\geqslant 1128.14 $', 'AT_LEAST 1128.14'],
  ['\\ge5', 'AT_LEAST 5'],
  ['≥5年', 'AT_LEAST 5 年'],
  ['≥1,128.14', 'AT_LEAST 1128.14'],
  ['≥１１２８．１４', 'AT_LEAST 1128.14'],
  ['≥30%。', 'AT_LEAST 30 %'],
  ['≤47', 'AT_MOST 47'],
  ['≦47', 'AT_MOST 47'],
  ['＜50', 'AT_MOST 50'],
  ['$\\leq 47$', 'AT_MOST 47'],
  ['不超过47万元', 'AT_MOST 47 万元'],
  ['控制在47以内', 'AT_MOST 47'],
  ['50以下', 'AT_MOST 50'],
  ['100', 'EQUAL 100'],
  ['=100%', 'EQUAL 100 %'],
  ['95%', 'EQUAL 95 %'],
  ['0', 'EQUAL 0'],
  ['-5', 'EQUAL -5'],
  ['442.10', 'EQUAL 442.10'],
  ['1017.\n64', 'EQUAL 1017.64'],
  ['2.6亿元', 'EQUAL 2.6 亿元'],
  ['4.5万', 'EQUAL 4.5 万'],
  ['每亩300', 'EQUAL 300'],
  ['每亩300元', 'EQUAL 300 元/亩'],
  ['约1.5', 'EQUAL 1.5 约'],
  ['约 2.0 万人', 'EQUAL 2.0 万人 约'],
  ['≥约1.5', 'AT_LEAST 1.5 约'],
  ['30左右', 'EQUAL 30 约'],
  ['10-20', 'RANGE 10 20'],
  ['10～20%', 'RANGE 10 20 %'],
  ['10%—20%', 'RANGE 10 20 %'],
  ['2.6至3万元', 'RANGE 2.6 3 万元'],
  ['≥10且≤20', 'RANGE 10 20'],
  ['9月前', 'WORDS'],
  ['2025年12月底前', 'WORDS'],
  ['2025-06-30', 'WORDS'],
  ['2025年', 'WORDS'],
  ['效果明显', 'WORDS'],
  ['达成预期指标', 'WORDS'],
  ['已完成', 'WORDS'],
  ['完成3项', 'WORDS with a number'],
  ['10 20', 'WORDS with a number'],
  ['20-10', 'WORDS with a number'],
  ['', 'NOTHING'],
  ['—', 'NOTHING'],
  ['——', 'NOTHING'],
  ['-', 'NOTHING'],
  ['/', 'NOTHING'],
  ['……', 'NOTHING'],
  ['...', 'NOTHING'],
  ['无', 'NOTHING'],
  ['　', 'NOTHING'],
  ['N/A', 'NOTHING'],
  ['****', 'MASKED'],
  ['＊＊＊', 'MASKED'],
  ['12**.5', 'MASKED'],
]

describe('a printed target or actual', () => {
  it.each(VALUES)('%j says %s', (printed, says) => {
    const read = printedValue(printed)
    const words =
      read.says === 'NUMBER'
        ? [read.operator, read.value, read.max, read.unit, read.about ? '约' : null].filter(Boolean).join(' ')
        : read.says === 'WORDS' && read.numbered
          ? 'WORDS with a number'
          : read.says
    expect(words).toBe(says)
  })

  it('is never 0 where nothing is printed', () => {
    for (const blank of ['', ' ', '—', '/', '……', '****'])
      expect(printedValue(blank)).not.toHaveProperty('value')
  })
})

it.each([
  ['≥', '≥'],
  ['不低于', '≥'],
  ['＜＝', '≤'],
  ['≤', '≤'],
  ['等于', '='],
  ['定性', null],
])('the operator %s in a column of its own is %s', (text, sign) => {
  expect(printedOperator(text)).toBe(sign)
})

it.each([
  ['26369.18', '26369.18 万元'],
  ['2.6亿元', '2.6 亿元'],
  ['1,234.5 万元', '1234.5 万元'],
  ['１２３', '123 万元'],
  ['¥300元', '300 元'],
  ['约3万', '3 万元'],
  ['0', '0 万元'],
  ['', 'NOTHING'],
  ['—', 'NOTHING'],
  ['****', 'MASKED'],
  ['-1', 'NEGATIVE'],
  ['很多', 'UNREADABLE'],
  ['1.2.3', 'UNREADABLE'],
  ['12万3千', 'UNREADABLE'],
])('the amount %j is %s', (printed, says) => {
  const read = printedAmount(printed, '万元')
  expect(read.says === 'AMOUNT' ? `${read.amount} ${read.unit}` : read.says).toBe(says)
})

it.each([
  ['66.42%', 0.6642, '66.42'],
  ['66.42', 0.6642, '66.42'],
  ['0.6642', 0.6642, '66.42'],
  ['1', 1, '100'],
  ['1%', 1, '1'],
  ['112.5％', 1.125, '112.5'],
  ['0.5', null, '0.5'],
  ['高', 0.5, null],
])('the rate %j beside amounts of %s is %s per cent', (printed, expected, rate) => {
  expect(printedRate(printed, expected)).toBe(rate)
})

it.each([
  ['全　年\n执行数（Ｂ）', '全年执行数(B)'],
  ['  ≥ 5 ', '≥5'],
  ['10 20', '10 20'],
  ['〔2022〕92号', '(2022)92号'],
  ['\\text{公顷}', '公顷'],
])('%j in one way of writing is %j', (text, normal) => {
  expect(normalText(text)).toBe(normal)
})
