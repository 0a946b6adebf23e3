import { describe, expect, it } from 'vitest'
import { pagesOf } from 'web/pages/funds/grid-pages.ts'
import { longOrder } from 'web/pages/indicators/long-order.ts'
import { sortOrders } from 'web/pages/indicators/sort-results.ts'
import { slowestRows } from 'web/pages/overview/execution.ts'
import type { Place } from 'web/pages/overview/places.ts'
import { rankedPlaces } from 'web/pages/overview/ranked-places.ts'
import type { ProjectFunds } from 'web/pages/overview/use-overview.ts'

const places = (count: number, silent = 0): Place[] =>
  Array.from({ length: count }, (_, nth) => ({
    region: { code: String(100_000 + nth), name: `市 ${nth}` } as Place['region'],
    value: nth < count - silent ? count - nth : null,
    status: 'REPORTED',
    availableAt: [],
  }))
const nameOf = ({ region }: Place) => region.name

describe('a ranking of prefectures', () => {
  it('lists all of a province', () => {
    expect(rankedPlaces(places(9), nameOf, '').listed).toHaveLength(9)
  })
  it('lists the two ends of a nation with their ranks, and says how many stand between', () => {
    const { listed, between, isLong } = rankedPlaces(places(340, 10), nameOf, '')
    expect(isLong).toBe(true)
    expect(listed.map(({ rank }) => rank)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8],
      ...[323, 324, 325, 326, 327, 328, 329, 330],
    ])
    expect(between).toBe(330 - 16)
  })
  it('finds a prefecture by its name or code with the rank that it has among all', () => {
    expect(rankedPlaces(places(340), nameOf, '市 99').listed.map(({ rank }) => rank)).toEqual([100])
    expect(rankedPlaces(places(340), nameOf, '100200').listed[0]?.rank).toBe(201)
  })
})

describe('the grid', () => {
  it('shows few rows at once and many by pages, none lost and none twice', () => {
    const rows = Array.from({ length: 337 }, (_, nth) => nth)
    expect(pagesOf(rows.slice(0, 9), 1)).toMatchObject({ page: 1, count: 1, total: 9 })
    const { count } = pagesOf(rows, 1)
    const all = Array.from({ length: count }, (_, nth) => pagesOf(rows, nth + 1).rows).flat()
    expect(all).toEqual(rows)
  })
  it('takes a page that does not exist for the nearest', () => {
    const rows = Array.from({ length: 100 }, (_, nth) => nth)
    expect([pagesOf(rows, 0).page, pagesOf(rows, Number.NaN).page, pagesOf(rows, 99).page]).toEqual([1, 1, 5])
  })
})

describe('many projects', () => {
  const funds = (id: string, executionRate: number | null, source: 'LOCAL' | null = null) =>
    ({ project: { id }, source, executionRate }) as ProjectFunds
  it('are drawn from the slowest on, without their sources', () => {
    const rows = Array.from({ length: 50 }, (_, nth) => [
      funds(`p${nth}`, 1 - nth / 100),
      funds(`p${nth}`, 0, 'LOCAL'),
    ])
    const { drawn, left } = slowestRows([...rows.flat(), funds('silent', null)])
    expect(drawn.map(({ project }) => project?.id).slice(0, 2)).toEqual(['p49', 'p48'])
    expect([drawn.length, left]).toEqual([8, 43])
  })
  it('have no slowest where none of them has a rate', () => {
    const silent = Array.from({ length: 50 }, (_, nth) => funds(`p${nth}`, null))
    expect(slowestRows(silent)).toEqual({ drawn: [], left: 0 })
  })
  it('are all drawn where they are few', () => {
    expect(slowestRows([funds('a', 0.5), funds('a', 0.4, 'LOCAL')])).toMatchObject({
      left: 0,
      drawn: { length: 2 },
    })
  })
})

describe('a long list of results', () => {
  it('has an order of the store for every order of the toolbar', () => {
    for (const sort of sortOrders) expect(longOrder(sort)).toHaveLength(1)
    expect(longOrder('-weight')).toEqual([{ field: 'WEIGHT', direction: 'DESC' }])
    expect(longOrder('tree')).toEqual([{ field: 'COMPLETION_RATE', direction: 'ASC' }])
  })
})
