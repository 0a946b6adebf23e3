import { describe, expect, it } from 'vitest'
import { signedYuan, yuanToFen, yuanValue } from 'web/pages/allocation/amounts.ts'
import {
  firstScenarioOf,
  headlineOf,
  offeredFactors,
  presetNames,
  presetOf,
  presetsOf,
  toInput,
  withFactor,
  withTarget,
} from 'web/pages/allocation/scenario.ts'
import { readPool, readScenarios, writePool, writeScenarios } from 'web/pages/allocation/scenario-code.ts'

const firstScenario = firstScenarioOf()
const presets = presetsOf()
const need = { kind: 'INDICATOR_TARGET' as const, indicator: 'ecological-restoration-area' }

describe('scenarios in the link', () => {
  it('are left out where they are the default: by need', () => {
    expect(readScenarios('')).toEqual({ value: [firstScenario], ignored: [] })
    expect(writeScenarios([firstScenario])).toBe('')
  })

  it('read and write the same', () => {
    for (const text of [
      'budget:100',
      'target/ecological-restoration-area:70,budget:30,equal:10,floor:80,cap:150,hold,amount,median',
      'target/ecological-restoration-area:50,budget:50~grade:50,completion:25,execution:25~equal:100',
      'target/new-cropland-area:40:inverse,actual/new-cropland-area:60',
    ]) {
      const { value, ignored } = readScenarios(text)
      expect(ignored).toEqual([])
      expect(writeScenarios(value)).toBe(text)
    }
  })

  it('name what means nothing instead of dropping it in silence', () => {
    const { value, ignored } = readScenarios(
      'budget:30,budget:20,weather:5,floor:x,equal:120,grade:700,target:9',
    )
    expect(ignored).toEqual(['budget:20', 'weather:5', 'floor:x', 'equal:120', 'grade:700', 'target:9'])
    expect(value).toEqual([
      { ...firstScenario, factors: [{ kind: 'BUDGET', indicator: null, weight: 30, inverse: false }] },
    ])
    expect(readScenarios('budget:1~budget:2~budget:3~budget:4~budget:5').ignored).toEqual(['budget:5'])
  })

  it('hold names of no meaning off: an object’s own words are no factors', () => {
    expect(readScenarios('constructor:5,__proto__:5,toString:1').ignored).toHaveLength(3)
  })

  it('keep the pool as it was typed', () => {
    expect(readPool('').value).toEqual({ amount: '3000', unit: 'wan' })
    expect(readPool('0.3yi').value).toEqual({ amount: '0.3', unit: 'yi' })
    expect(writePool({ amount: '30000000.01', unit: 'yuan' })).toBe('30000000.01yuan')
    expect(writePool({ amount: '3000', unit: 'wan' })).toBe('')
    expect(readPool('-5wan')).toEqual({ value: { amount: '3000', unit: 'wan' }, ignored: ['-5wan'] })
  })
})

describe('factors', () => {
  it('are all offered, also those that the data may not bear', () => {
    expect(offeredFactors(firstScenario).map(({ kind, weight }) => [kind, weight])).toEqual([
      ['INDICATOR_TARGET', 100],
      ['BUDGET', 0],
      ['GRADE_BAND', 0],
      ['COMPLETION_RATE', 0],
      ['EXECUTION_RATE', 0],
    ])
  })

  it('are known as presets until one is changed', () => {
    for (const name of presetNames)
      expect(presetOf({ ...firstScenario, factors: presets[name] ?? [] })).toBe(name)
    const budget = { kind: 'BUDGET' as const, indicator: null, weight: 50, inverse: false }
    const moved = withFactor({ ...firstScenario, factors: presets.half ?? [] }, budget, { weight: 30 })
    expect(presetOf(moved)).toBe(null)
  })

  it('go back to waiting at 0, and ask the API for nothing', () => {
    const half = { ...firstScenario, factors: presets.half ?? [] }
    const without = withFactor(
      half,
      { kind: 'BUDGET', indicator: null, weight: 50, inverse: false },
      { weight: 0 },
    )
    expect(without.factors).toEqual([{ ...need, weight: 50, inverse: false }])
    expect(toInput(without)).toEqual({
      factors: [{ metric: need, weight: 50, inverse: false }],
      equalShare: 0,
      floor: null,
      cap: null,
      holdHarmless: false,
      baseline: 'SPLIT',
      missing: 'EXCLUDE',
    })
  })

  it('are those of the chosen programmes: the preferred target, else the first that adds up', () => {
    expect(headlineOf(undefined)).toBe('ecological-restoration-area')
    expect(headlineOf(['wells', 'ecological-restoration-area'])).toBe('ecological-restoration-area')
    const offered = ['wells', 'roads']
    const own = firstScenarioOf(headlineOf(offered))
    expect(own.factors).toEqual([{ ...need, indicator: 'wells', weight: 100, inverse: false }])
    expect(readScenarios('', offered)).toEqual({ value: [own], ignored: [] })
    expect(writeScenarios([own], offered)).toBe('')
    expect(presetOf(own, 'wells')).toBe('need')
    expect(offeredFactors(own, 'wells').map(({ indicator }) => indicator)).toEqual([
      'wells',
      null,
      null,
      null,
      null,
    ])
  })

  it('without any target go by last time’s money, and by performance', () => {
    expect(headlineOf([])).toBeNull()
    const own = firstScenarioOf(null)
    expect(presetOf(own, null)).toBe('last')
    expect(Object.keys(presetsOf(null))).toEqual(['last', 'performance'])
    expect(offeredFactors(own, null).some(({ kind }) => kind === 'INDICATOR_TARGET')).toBe(false)
  })

  it('of an indicator that the chosen programmes lack are named, not asked for', () => {
    const { value, ignored } = readScenarios('target/ecological-restoration-area:70,budget:30', ['wells'])
    expect(ignored).toEqual(['target/ecological-restoration-area:70'])
    expect(value[0]?.factors).toEqual([{ kind: 'BUDGET', indicator: null, weight: 30, inverse: false }])
  })

  it('may measure several targets', () => {
    const two = withTarget(firstScenario, 'new-cropland-area')
    expect(writeScenarios([two])).toBe('target/ecological-restoration-area:100,target/new-cropland-area:100')
  })

  it('turn percents into shares', () => {
    const bounded = { ...firstScenario, equal: 10, floor: 80, cap: 150, hold: true }
    expect(toInput(bounded)).toMatchObject({ equalShare: 0.1, floor: 0.8, cap: 1.5, holdHarmless: true })
  })
})

describe('amounts to the 分', () => {
  it('keep both digits and never lose one', () => {
    // 万元 with six decimals are 分.
    expect(yuanToFen(800.603231)).toBe('8,006,032.31')
    expect(yuanToFen(324.59819)).toBe('3,245,981.90')
    expect(yuanValue(126.864438)).toBe(1_268_644.38)
  })
  it('carry their sign', () => {
    expect(signedYuan(-37.453486)).toBe('−374,534.86')
    expect(signedYuan(30.666442)).toBe('+306,664.42')
    expect(signedYuan(0)).toBe('0.00')
  })
})
