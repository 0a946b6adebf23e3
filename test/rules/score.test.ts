import type { Target, TargetOperator } from 'server/rules/completion.ts'
import { parseDecimal } from 'server/rules/decimal.ts'
import { computedScore } from 'server/rules/score.ts'
import { describe, expect, it } from 'vitest'

type Row = [name: string, target: string, actual: string, weight: string, score: string]

/** Annexes 2-1 and 2-2 of the report, as printed. */
const MIAOLING: Row[] = [
  ['矿山生态修复面积', '≥1128.14', '1279.63', '8', '8'],
  ['修复废弃矿山（矿点）数量', '≥1314', '1315', '8', '8'],
  ['地质环境隐患点消除数量', '≥159', '186', '8', '8'],
  ['植被恢复面积', '≥719.23', '953.68', '8', '8'],
  ['边坡治理面积', '≥218.65', '304.61', '8', '8'],
  ['采坑治理面积', '≥1017.64', '957.86', '8', '7.53'],
  ['盘活利用土地面积', '≥1017.64', '957.86', '8', '7.53'],
  ['工程质量合格率', '=100', '100', '5', '5'],
  ['植被成活率', '≥85', '85', '5', '5'],
  ['项目按时开工率', '=100', '100', '5', '5'],
  ['单位成本控制数', '≤50', '43.68', '5', '5'],
  ['植被覆盖度增加值', '≥63.78', '74.53', '5', '5'],
  ['人居环境改善', '≥10', '10', '5', '5'],
  ['土地复垦利用率', '≥90', '86.87', '5', '4.83'],
  ['后期管护持续时间', '≥5', '5', '5', '5'],
  ['项目实施区域群众满意度', '≥85', '85', '4', '4'],
]
const PANJIANG: Row[] = [
  ['矿山生态修复面积', '≥808.10', '1091.84', '5', '5'],
  ['修复废弃矿山（矿点）数量', '≥773', '1030', '4', '4'],
  ['地质环境隐患点消除数量', '≥80', '266', '4', '4'],
  ['边坡治理面积', '≥148.23', '260.42', '5', '5'],
  ['采坑治理面积', '≥379.41', '442.10', '4', '4'],
  ['新增耕地面积', '≥48.03', '123.74', '4', '4'],
  ['耕地质量提升面积', '≥65.69', '124.17', '5', '5'],
  ['新增林地面积', '≥121.86', '248.73', '5', '5'],
  ['林地提质改造面积', '≥303.50', '393.75', '4', '4'],
  ['新增草地面积', '≥72.28', '113.71', '4', '4'],
  ['土地复垦面积', '≥242.17', '391.95', '3', '3'],
  ['工程质量合格率', '=100', '100', '3', '3'],
  ['植被成活率', '≥85', '85', '5', '5'],
  ['项目按时开工率', '=100', '100', '4', '4'],
  ['项目按时完工率', '=100', '100', '5', '5'],
  ['单位成本控制数', '≤47', '45.3', '4', '4'],
  ['土地复垦利用率', '≥30', '30', '3', '3'],
  ['当年增加工程区内就业群众人均收入', '≥1.7', '1.79', '4', '4'],
  ['人居环境改善', '≥4.5', '5.91', '4', '4'],
  ['吸纳就业人数', '≥3100', '3244', '4', '4'],
  ['带动当地群众就业人数', '≥750', '1778', '3', '3'],
  ['水土流失面积减少率', '≥65', '65', '4', '4'],
  ['石漠化改善面积', '≥64', '203.37', '4', '4'],
  ['后期管护持续时间', '≥3', '3', '3', '3'],
  ['项目实施区域群众满意度', '≥90', '90', '3', '3'],
]

const OPERATORS: Record<string, TargetOperator> = { '≥': 'AT_LEAST', '≤': 'AT_MOST', '=': 'EQUAL' }

function target(printed: string): Target {
  const operator = OPERATORS[printed.charAt(0)]
  if (!operator) throw new Error(`no operator in ${printed}`)
  return { operator, value: parseDecimal(printed.slice(1)), max: null }
}

const score = (printed: string, actual: string | null, weight: string | null) =>
  computedScore({
    target: target(printed),
    actual: actual === null ? null : parseDecimal(actual),
    weight: weight === null ? null : parseDecimal(weight),
  })

describe('computed score', () => {
  it.each([...MIAOLING, ...PANJIANG])('%s: %s, %s, of %s: %s', (_, printed, actual, weight, expected) => {
    expect(score(printed, actual, weight)).toBe(parseDecimal(expected))
  })

  it('adds up to 98.89 and 100 of 100 points', () => {
    const total = (rows: Row[]) =>
      rows.reduce((sum, [, printed, actual, weight]) => sum + (score(printed, actual, weight) ?? 0), 0)
    expect([MIAOLING.length, PANJIANG.length]).toEqual([16, 25])
    expect(total(MIAOLING)).toBe(parseDecimal('98.89'))
    expect(total(PANJIANG)).toBe(parseDecimal('100'))
  })

  it('rounds halves up, exactly', () => {
    expect(score('≥1000', '1.5', '10')).toBe(parseDecimal('0.02')) // 0.015
    expect(score('≥1000', '1.4999', '10')).toBe(parseDecimal('0.01'))
    expect(score('≥8', '2.01', '2')).toBe(parseDecimal('0.5')) // 0.5025
    expect(score('≥200', '100.5', '1')).toBe(parseDecimal('0.5')) // 0.5025
    expect(score('≥2', '0.01', '1')).toBe(parseDecimal('0.01')) // 0.005
    expect(score('≥100', '20.1', '5')).toBe(parseDecimal('1.01')) // 1.005
  })

  it('stays between 0 and the weight', () => {
    expect(score('≥10', '-5', '8')).toBe(0)
    expect(score('≥10', '9.9999', '8')).toBe(parseDecimal('8'))
    expect(score('≥1', '0.9999', '0.007')).toBe(parseDecimal('0.007'))
    expect(score('≤40', '50', '5')).toBe(parseDecimal('4'))
    expect(score('=100', '99', '5')).toBe(0)
  })

  it('is exact for figures whose product is past what a number holds', () => {
    expect(score('≥800000000000', '400000000000', '100')).toBe(parseDecimal('50'))
  })

  it('is null where there is nothing to score', () => {
    expect(score('≥10', null, '8')).toBeNull()
    expect(score('≥10', '5', null)).toBeNull()
    expect(score('≥0', '-1', '8')).toBeNull()
    const inWords: Target = { operator: 'QUALITATIVE', value: null, max: null }
    expect(computedScore({ target: inWords, actual: 10_000, weight: 10_000 })).toBeNull()
  })
})
