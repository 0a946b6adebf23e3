import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ColumnPart, placeColumns } from 'web/charts/columns.ts'
import { mapShapes } from 'web/charts/map-shapes.ts'
import { niceTicks } from 'web/charts/ticks.ts'
import { shortRegionName } from 'web/format/region-name.ts'

describe('ticks', () => {
  it('are round, begin at zero and reach the largest figure', () => {
    expect(niceTicks(19200)).toEqual([0, 5000, 10000, 15000, 20000])
    expect(niceTicks(748.93)).toEqual([0, 200, 400, 600, 800])
    expect(niceTicks(1.92)).toEqual([0, 0.5, 1, 1.5, 2])
    expect(niceTicks(20000)).toEqual([0, 5000, 10000, 15000, 20000])
    expect(niceTicks(0)).toEqual([0])
  })
})

describe('columns', () => {
  const { ticks, columns } = placeColumns<ColumnPart>([
    [
      { id: 'CENTRAL', value: 18000 },
      { id: 'LOCAL', value: 1200, partial: true },
    ],
    [{ id: 'CENTRAL', value: null }],
    [{ id: 'CENTRAL', value: 0 }],
  ])
  it('stack on one scale from zero', () => {
    expect(ticks.at(-1)).toEqual({ value: 20000, share: 1 })
    expect(columns[0]?.parts.map(({ share }) => share)).toEqual([0.9, 0.06])
    expect(columns[0]?.top).toBe(0.96)
  })
  it('tell missing from zero: neither has a bar, only one is hatched', () => {
    expect(columns[1]).toEqual({ parts: [], top: 0, missing: true })
    expect(columns[2]).toEqual({ parts: [], top: 0, missing: false })
  })
})

describe('the map of Guizhou', () => {
  const file = new URL('../../seeds/geo/guizhou-prefectures.topo.json', import.meta.url)
  const { width, height, shapes } = mapShapes(JSON.parse(readFileSync(file, 'utf8')), 600)
  const at = (code: string) => shapes.find((shape) => shape.code === code)?.label ?? { x: 0, y: 0 }

  it('holds its nine prefectures, by division code, inside its frame', () => {
    expect(shapes.map(({ code }) => code).toSorted()).toEqual(
      '520100 520200 520300 520400 520500 520600 522300 522600 522700'.split(' '),
    )
    for (const { path } of shapes) {
      const numbers = path.match(/[\d.]+/g)?.map(Number) ?? []
      expect(numbers.every((number, nth) => number <= (nth % 2 ? height : width) + 0.1)).toBe(true)
      expect(path).not.toMatch(/NaN|Infinity/)
    }
  })
  it('has north up and east to the right', () => {
    expect(at('520300').y).toBeLessThan(at('522300').y)
    expect(at('520600').x).toBeGreaterThan(at('520200').x)
  })
})

describe('names of regions', () => {
  it('are short for autonomous prefectures, and whole else', () => {
    expect(shortRegionName('黔西南布依族苗族自治州')).toBe('黔西南州')
    expect(shortRegionName('黔东南苗族侗族自治州')).toBe('黔东南州')
    expect(shortRegionName('六盘水市')).toBe('六盘水市')
  })
})
