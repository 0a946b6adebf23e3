import { columnOf, sourceOf, topicOf } from 'server/forms/form-headings.ts'
import { periodIn } from 'server/forms/form-period.ts'
import { nameAndUnit, nameKey } from 'server/forms/indicator-name.ts'
import { level1Of, level2Of } from 'server/forms/level-words.ts'
import { notEvaluatedIn, notEvaluatedRemark } from 'server/forms/not-evaluated.ts'
import { plainText, typedText } from 'server/forms/plain-text.ts'
import { converted } from 'server/forms/units.ts'
import { numberText } from 'server/ingest/files/number-text.ts'
import { describe, expect, it } from 'vitest'

it.each([
  ['指标值', 'TARGET'],
  ['年度指标值', 'TARGET'],
  ['目标值', 'TARGET'],
  ['分值', 'WEIGHT'],
  ['权重', 'WEIGHT'],
  ['分值（权重）', 'WEIGHT'],
  ['全年预算数（A）', 'BUDGET'],
  ['调整后预算数', 'BUDGET'],
  ['全年执行数 (B)', 'EXECUTED'],
  ['预算执行率 (B/A×100%)', 'RATE'],
  ['全年\n实际完成值', 'ACTUAL'],
  ['实际完成情况', 'ACTUAL'],
  ['自评得分', 'SCORE'],
  ['偏差原因分析及改进措施', 'REASON'],
  ['计量单位', 'UNIT'],
  ['指标符号', 'OPERATOR'],
  ['三级指标', 'NAME'],
  ['情况说明', undefined],
])('the heading %j is %s', (text, column) => {
  expect(columnOf(text)?.column).toBe(column)
})

it.each([
  ['年度资金总额:', 'TOTAL'],
  ['其中:中央财政资金', 'CENTRAL'],
  ['  地方资金', 'LOCAL'],
  ['地方财政资金', 'LOCAL'],
  ['省级财政资金', 'PROVINCIAL'],
  ['市县财政资金', 'SUBPROVINCIAL'],
  ['其他资金', 'OTHER'],
  ['其它资金', 'OTHER'],
  ['上年结转', null],
])('the row %j is about %s', (text, source) => {
  expect(sourceOf(text)).toBe(source)
})

it.each([
  ['产出指标', 'OUTPUT', null],
  ['产\n出\n指\n标\n（50分）', 'OUTPUT', null],
  ['满意度', 'SATISFACTION', 'BENEFICIARY_SATISFACTION'],
  ['成本指标', 'COST', 'COST'],
  ['社会效益', null, 'SOCIAL'],
  ['生态效益指标', null, 'ECOLOGICAL'],
  ['可持续影响', null, 'SUSTAINABILITY'],
  ['服务对象满意度指标', null, 'BENEFICIARY_SATISFACTION'],
  ['1.数量指标', null, 'QUANTITY'],
  ['矿山', null, null],
])('the level %j is %s, %s', (text, level1, level2) => {
  expect([level1Of(text), level2Of(text)]).toEqual([level1, level2])
})

it('a topic is known with and without 情况', () => {
  expect([topicOf('下达及时性'), topicOf('预算绩效管理'), topicOf('其他')]).toEqual([
    'ISSUANCE',
    'PERFORMANCE_MANAGEMENT',
    null,
  ])
})

it.each([
  ['(2022—2025 年度)', 2022, 2025],
  ['（2024年度）', 2024, 2024],
  ['2024年至2025年', 2024, 2025],
  ['2024-2025年度', 2024, 2025],
])('the title %s is of %i to %i', (title, from, to) => {
  expect(periodIn(title)).toEqual({ from, to })
})

it.each([
  ['矿山生态修复面积（公顷）', '矿山生态修复面积', '公顷'],
  ['矿山生态修复面积 (ha)', '矿山生态修复面积', 'ha'],
  ['修复废弃矿山（矿点）数量（个）', '修复废弃矿山(矿点)数量', '个'],
  ['修复废弃矿山（矿点）', '修复废弃矿山(矿点)', null],
  ['单位成本控制数（万元/公顷）', '单位成本控制数', '万元/公顷'],
  ['面积（单位：亩）', '面积', '亩'],
])('the name %s is %s in %s', (text, name, unit) => {
  expect(nameAndUnit(text)).toEqual({ name, unit })
})

it('names are compared without unit, numbering and kinds of brackets', () => {
  expect(nameKey('1.修复废弃矿山(矿点)数量（个）')).toBe(nameKey('修复废弃矿山（矿点）数量'))
  expect(nameKey('指标1：植被\n恢复面积')).toBe(nameKey('植被恢复面积(公顷)'))
})

it.each([
  ['15', '亩', '公顷', '1', true],
  ['1', '亩', '公顷', '0.0667', false],
  ['2.4', '万亩', '公顷', '1600', true],
  ['1.5', 'km²', '公顷', '150', true],
  ['12', 'ha', '公顷', '12', true],
  ['2.6', '亿元', '万元', '26000', true],
  ['26000', '元', '万元', '2.6', true],
  ['0.18', '万人', '人', '1800', true],
  ['4.5', '万', '万人', '4.5', true],
  ['3', '万', '人', '30000', true],
  ['7', '处', '个', '7', true],
  ['0.32', '万人次', '人次', '3200', true],
])('%s %s are %s in %s', (value, from, to, text, exact) => {
  expect(converted(value, from, to)).toEqual({ text, exact })
})

it.each([
  ['公顷', '%'],
  ['人', '人次'],
  ['元', '公顷'],
  ['怪', '公顷'],
])('%s does not turn into %s', (from, to) => {
  expect(converted('1', from, to)).toBeNull()
})

it.each([
  [0.6642, '0.00%', '66.42%'],
  [0.664, '0.00%', '66.40%'],
  [1.125, '0%', '112.5%'],
  [442.1, '0.00', '442.10'],
  [26369.18, '#,##0.00', '26369.18'],
  [19003.886, '0.00', '19003.886'],
  [5, '"≥"0', '≥5'],
  [12, '0"公顷"', '12公顷'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e-7, undefined, '0.0000001'],
  [1.5e21, undefined, '1500000000000000000000'],
  [-3.5, '0.00;[Red]-0.00', '-3.50'],
  [0, '0.00%', '0.00%'],
])('the number %d under the format %s is shown as %s', (value, format, text) => {
  expect(numberText(value, format)).toBe(text)
})

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1', '＋1', '－1', '＠x', "'=1", "''=1", ' =1'])(
    '%j comes back',
    (text) => {
      expect(plainText(text)).not.toBe(text)
      expect(typedText(plainText(text))).toBe(text)
    },
  )

  it.each(['≥5', "it's", "'quoted'", '', '1128.14', '贵州'])('%j is left alone', (text) => {
    expect([plainText(text), typedText(text)]).toEqual([text, text])
  })
})

it('remarks tell what was not evaluated, and are understood again', () => {
  const remark = notEvaluatedRemark(['后期管护持续时间', '满意度'])
  expect(notEvaluatedIn(`其他。\n${remark}\n本表…`)).toEqual(['后期管护持续时间', '满意度'])
  expect(notEvaluatedIn('无')).toEqual([])
})
