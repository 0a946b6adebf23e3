import { describe, expect, it } from 'vitest'
import { leadingOf, type Stated } from 'web/format/leading.ts'

const reported = (value: number): Stated => ({ value, status: 'REPORTED' })
const atLeast = (value: number): Stated => ({ value, status: 'PARTIAL' })
const silent: Stated = { value: null, status: 'NOT_REPORTED' }
const outside: Stated = { value: null, status: 'NOT_IN_PROGRAMME' }
const told = (...figures: Stated[]) => {
  const leading = leadingOf(figures, (figure) => figure)
  return leading && [leading.standing, leading.first.value, leading.level]
}

describe('the highest figure is called so only as far as it is known', () => {
  it('where every figure is known, and by those alone that have a part in it', () => {
    expect(told(reported(12_200), reported(16_800), reported(1_400))).toEqual(['HIGHEST', 16_800, 1])
    expect(told(reported(12_200), reported(16_800), outside)).toEqual(['HIGHEST', 16_800, 1])
    expect(told({ value: 3, status: 'DERIVED' }, reported(-1))).toEqual(['HIGHEST', 3, 1])
  })
  it('is open beside a lower bound, or beside one that did not report', () => {
    expect(told(reported(16_800), atLeast(4_300))).toEqual(['OPEN', 16_800, 1])
    expect(told(reported(16_800), silent)).toEqual(['OPEN', 16_800, 1])
    expect(told(atLeast(5), atLeast(7))).toEqual(['OPEN', 7, 1])
  })
  it('is sure of a lower bound that is above all that is known in full', () => {
    expect(told(reported(12_200), atLeast(16_800))).toEqual(['HIGHEST', 16_800, 1])
  })
  it('is open where nobody asked how the figures came about', () => {
    expect(told({ value: 5, status: null }, { value: 7, status: null })).toEqual(['OPEN', 7, 1])
    expect(told({ value: null, status: null }, reported(7))).toEqual(['OPEN', 7, 1])
  })
  it('says of level ones how many they are, and of one alone that it is alone', () => {
    expect(told(reported(0), reported(0), reported(-2))).toEqual(['LEVEL', 0, 2])
    expect(told(atLeast(4), reported(4))).toEqual(['OPEN', 4, 2])
    expect(told(reported(18_000))).toEqual(['ONLY', 18_000, 1])
    expect(told(reported(18_000), outside)).toEqual(['ONLY', 18_000, 1])
    expect(told(atLeast(18_000))).toEqual(['ONLY', 18_000, 1])
  })
  it('is nobody where there is no figure', () => {
    expect(told(silent, outside)).toBeNull()
    expect(told()).toBeNull()
    expect(leadingOf([1, 2], (row) => (row === 2 ? reported(2) : undefined))?.standing).toBe('ONLY')
  })
})
