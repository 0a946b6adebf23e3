import {
  capped,
  completionRate,
  deviation,
  isMet,
  resultStatus,
  type Target,
  type TargetOperator,
} from 'server/rules/completion.ts'
import { parseDecimal } from 'server/rules/decimal.ts'
import { describe, expect, it } from 'vitest'

const e4 = (text: string | null) => (text === null ? null : parseDecimal(text))
const target = (operator: TargetOperator, value: string | null, max: string | null = null): Target => ({
  operator,
  value: e4(value),
  max: e4(max),
})

describe('completion rate', () => {
  it.each<[string, Target, string, number]>([
    ['采坑治理面积', target('AT_LEAST', '1017.64'), '957.86', 957.86 / 1017.64],
    ['矿山生态修复面积', target('AT_LEAST', '1128.14'), '1279.63', 1279.63 / 1128.14],
    ['单位成本控制数', target('AT_MOST', '50'), '43.68', 50 / 43.68],
    ['单位成本控制数, above', target('AT_MOST', '40'), '50', 0.8],
    ['工程质量合格率', target('EQUAL', '100'), '100', 1],
    ['工程质量合格率, short of it', target('EQUAL', '100'), '99.9999', 0],
    ['in the range, at its border', target('RANGE', '10', '20'), '20', 1],
    ['outside the range', target('RANGE', '10', '20'), '20.0001', 0],
    ['nothing asked, nothing done', target('AT_LEAST', '0'), '0', 1],
    ['nothing asked, something done', target('AT_LEAST', '0'), '7', 1],
    ['no accident of the five allowed', target('AT_MOST', '5'), '0', 1],
    ['no accident where none is allowed', target('AT_MOST', '0'), '0', 1],
    ['an accident where none is allowed', target('AT_MOST', '0'), '1', 0],
    ['a loss smaller than the most allowed', target('AT_LEAST', '-5'), '-2', 1],
    ['less than nothing where little is allowed', target('AT_MOST', '5'), '-1', 1],
    ['nothing done', target('AT_LEAST', '5'), '0', 0],
  ])('%s', (_, asked, actual, expected) => {
    expect(completionRate(asked, e4(actual))).toEqual({ value: expect.closeTo(expected, 12) })
  })

  it.each<[string, Target, string | null, string]>([
    ['no actual', target('AT_LEAST', '5'), null, 'NOT_REPORTED'],
    ['no target', target('AT_LEAST', null), '5', 'NOT_REPORTED'],
    ['half a range', target('RANGE', '5'), '5', 'NOT_REPORTED'],
    ['a target in words', target('QUALITATIVE', null), null, 'QUALITATIVE'],
    ['a shortfall against zero', target('AT_LEAST', '0'), '-1', 'UNDEFINED'],
    ['a loss greater than the most allowed', target('AT_LEAST', '-5'), '-10', 'UNDEFINED'],
    ['zero above the most allowed', target('AT_MOST', '-1'), '0', 'UNDEFINED'],
  ])('is missing: %s', (_, asked, actual, missing) => {
    expect(completionRate(asked, e4(actual))).toEqual({ missing })
  })

  it('is capped only where it is averaged; the deviation is not', () => {
    expect([1.17, 1, 0.5, -0.5].map(capped)).toEqual([1, 1, 0.5, 0])
    expect(deviation(1.5)).toBe(0.5)
    expect(deviation(0.75)).toBe(-0.25)
  })
})

describe('met or not', () => {
  it.each<[Target, string | null, boolean | null]>([
    [target('AT_LEAST', '85'), '85', true],
    [target('AT_LEAST', '85'), '84.9999', false],
    [target('AT_MOST', '47'), '47', true],
    [target('AT_MOST', '47'), '47.0001', false],
    [target('EQUAL', '100'), '100.0001', false],
    [target('RANGE', '10', '20'), '9.9999', false],
    [target('RANGE', '10', '20'), '10', true],
    [target('RANGE', '10'), '10', null],
    [target('QUALITATIVE', null), '1', null],
    [target('AT_LEAST', '85'), null, null],
    [target('AT_LEAST', null), '85', null],
  ])('%o against %s: %s', (asked, actual, met) => {
    expect(isMet(asked, e4(actual))).toBe(met)
  })
})

describe('result status', () => {
  const asked = target('AT_LEAST', '90')
  it.each([
    [{ target: asked, actual: e4('86.87'), evaluated: true }, 'UNMET'],
    [{ target: asked, actual: e4('90'), evaluated: true }, 'MET'],
    [{ target: asked, actual: null, evaluated: true }, 'NOT_REPORTED'],
    [{ target: target('AT_LEAST', null), actual: 5, evaluated: true }, 'NOT_REPORTED'],
    [{ target: asked, actual: e4('90'), evaluated: false }, 'NOT_EVALUATED'],
    [{ target: asked, actual: null, evaluated: false }, 'NOT_EVALUATED'],
    [{ target: target('QUALITATIVE', null), actual: e4('1'), evaluated: true }, 'NOT_EVALUATED'],
    [{ target: target('QUALITATIVE', null), actual: null, evaluated: true }, 'NOT_REPORTED'],
  ])('%o: %s', (result, status) => {
    expect(resultStatus(result)).toBe(status)
  })
})
