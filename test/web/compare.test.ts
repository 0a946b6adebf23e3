import { describe, expect, it } from 'vitest'
import { radarPath, spotOn } from 'web/charts/radar.ts'
import { type Known, readChoice, writeChoice } from 'web/pages/compare/choice.ts'
import {
  type ComparedMetric,
  type ComparedRegion,
  type ComparedValue,
  gapsOf,
  normalised,
  orderRegions,
  shareOfLargest,
} from 'web/pages/compare/comparison.ts'
import { inputOf, readMetric, whereOf } from 'web/pages/compare/metrics.ts'
import { slopeLines } from 'web/pages/compare/slope.ts'
import { changeOf, comparablePair, highest, kindOf, pairOf, yearGrid } from 'web/pages/compare/year-grid.ts'

const area = 'ecological-restoration-area'
const slope = 'slope-treatment-area'
const known: Known = {
  regions: ['520200', '520400', '522300', '522600', '522700'],
  indicators: [area, slope, 'plant-survival-rate'],
  additive: [area, slope],
  years: [2022, 2023, 2024, 2025],
}
const codesOf = (search: Record<string, string>) =>
  readChoice(search, known).choice.metrics.map(({ code }) => code)

describe('the choice in the link', () => {
  it('shows what prefectures report, and beside it what nobody did', () => {
    expect(codesOf({})).toEqual([
      'budget-central',
      'budget-provincial',
      `target.${area}`,
      'execution-rate',
      'completion',
    ])
  })

  it('reads regions and metrics in readable codes, in the order of the link, and writes them back', () => {
    const link = {
      regions: '522600~522700',
      metrics: `target.${area}~budget-central`,
      view: 'scatter',
      focus: '522600',
      peers: '3',
      pair: '2023..2024',
    }
    const { choice, ignored } = readChoice(link, known)
    expect(ignored).toEqual([])
    expect(choice).toMatchObject({
      regions: ['522600', '522700'],
      view: 'scatter',
      sort: `target.${area}`,
      x: `target.${area}`,
      y: 'budget-central',
      pair: [2023, 2024],
    })
    const written = Object.entries(writeChoice(choice, known)).filter(([, value]) => value)
    expect(Object.fromEntries(written)).toEqual(link)
  })

  it('leaves defaults out', () => {
    const { choice } = readChoice({}, known)
    expect(Object.values(writeChoice(choice, known)).filter(Boolean)).toEqual([])
  })

  it('forgets the order by a metric that is no longer compared', () => {
    const { choice } = readChoice({ metrics: 'budget~score', sort: 'score', x: 'score' }, known)
    const rest = choice.metrics.filter(({ code }) => code === 'budget')
    const written = Object.entries(writeChoice({ ...choice, metrics: rest }, known))
    expect(Object.fromEntries(written.filter(([, value]) => value))).toEqual({ metrics: 'budget' })
  })

  it('names every value that means nothing, and keeps the rest', () => {
    const { choice, ignored } = readChoice(
      {
        ...{ regions: '999999~522600', metrics: 'target.unknown~budget~toString', view: 'pie', focus: 'x' },
        ...{ peers: '9', sort: 'score', scale: 'log', pair: '2024..2030' },
      },
      known,
    )
    expect(ignored.map(({ field, value }) => `${field} ${value}`).toSorted()).toEqual([
      'focus x',
      'metrics target.unknown',
      'metrics toString',
      'pair 2024..2030',
      'peers 9',
      'regions 999999',
      'scale log',
      'sort score',
      'view pie',
    ])
    expect(choice.regions).toEqual(['522600'])
    expect(choice.metrics.map(({ code }) => code)).toEqual(['budget'])
  })
})

describe('a metric', () => {
  it('names its source of money, so that the shared filter does not', () => {
    const central = readMetric('budget-central', known.indicators)
    expect(central && inputOf(central)).toEqual({ kind: 'BUDGET' })
    expect(whereOf('central', { projects: ['miaoling'] })).toEqual({
      projects: ['miaoling'],
      sources: ['CENTRAL'],
    })
    expect(whereOf('all', {})).toEqual({})
    const unit = readMetric(`unit-budget.${area}`, known.indicators)
    expect(unit && inputOf(unit)).toEqual({ kind: 'BUDGET_PER_TARGET', indicator: area })
  })
})

const metric = (code: string, higherIsBetter: boolean | null, values: (number | null)[]): ComparedMetric => {
  const read = readMetric(code, known.indicators)
  if (!read) throw new Error(code)
  const reported = values.flatMap((value) => value ?? [])
  return {
    ...read,
    unit: null,
    higherIsBetter,
    median: null,
    max: reported.length > 0 ? Math.max(...reported) : null,
    reportedCount: reported.length,
    partialCount: 0,
  }
}
const regions = (column: ComparedMetric, values: [string, number | null, ComparedValue['status']][]) =>
  values.map(([code, value, status]): ComparedRegion => {
    const rank = value === null ? null : 1 + values.filter(([, other]) => (other ?? -1) > value).length
    return {
      region: { code, name: code, nameEn: null },
      values: [
        { metric: column, value, rank, rankCertain: true, difference: null, status, availableAt: ['贵州省'] },
      ],
    }
  })

describe('regions against each other', () => {
  const column = metric(`target.${slope}`, null, [null, 18.31, 94.98])
  const rows = regions(column, [
    ['522600', null, 'NOT_REPORTED'],
    ['522700', 18.31, 'PARTIAL'],
    ['520200', 94.98, 'DERIVED'],
  ])
  const values = rows.flatMap((row) => row.values)

  it('stand in order of rank, those without a value last', () => {
    expect(orderRegions(rows, column.code).map(({ region }) => region.code)).toEqual([
      '520200',
      '522700',
      '522600',
    ])
  })

  it('have no bar where nothing is reported, and one of no length for zero', () => {
    expect(values.map(shareOfLargest)).toEqual([null, 18.31 / 94.98, 1])
    const zero = metric('budget-provincial', null, [0])
    expect(regions(zero, [['522600', 0, 'DERIVED']])[0]?.values.map(shareOfLargest)).toEqual([0])
  })

  it('are normalised to the best by polarity; a lower bound is no share of anything', () => {
    expect(values.map((found) => normalised(found, values))).toEqual([null, null, 1])
    // 南北盘江's and 苗岭's central budget per hectare: less is better, so the least is the full radius.
    const cost = metric(`unit-budget.${area}`, false, [28, 20, 16])
    const costs = regions(cost, [
      ['522600', 28, 'DERIVED'],
      ['520400', 20, 'DERIVED'],
      ['522300', 16, 'DERIVED'],
    ]).flatMap((row) => row.values)
    expect(costs.map((found) => normalised(found, costs))).toEqual([16 / 28, 0.8, 1])
  })

  it('say who lacks a figure, and where it is reported instead', () => {
    expect(gapsOf({ metrics: [column], regions: rows })).toEqual([
      {
        metric: column,
        missing: [{ region: rows[0]?.region, status: 'NOT_REPORTED' }],
        availableAt: ['贵州省'],
      },
    ])
  })

  it('do not say that a gap is filled nowhere where nobody asked, of many regions at once', () => {
    const unasked = rows.map((row) => ({
      ...row,
      values: row.values.map((value) => ({ ...value, availableAt: null })),
    }))
    expect(gapsOf({ metrics: [column], regions: unasked })).toMatchObject([{ availableAt: null }])
  })
})

describe('the radar', () => {
  it('points its first axis up', () => {
    expect(spotOn(0, 4, 1)).toEqual({ x: 50, y: 12 })
    expect(spotOn(1, 4, 0.5)).toEqual({ x: 65, y: 42 })
  })
  it('breaks its line at a missing value, never drawing it at the centre', () => {
    expect(radarPath([1, 1, 1, 1])).toEqual({ path: 'M50 12L80 42L50 72L20 42Z', closed: true })
    expect(radarPath([1, 1, null, 1])).toEqual({ path: 'M50 12L80 42M20 42L50 12', closed: false })
    expect(radarPath([1, null, 1, null])).toEqual({ path: '', closed: false })
  })
})

describe('targets by year', () => {
  const node = (
    code: string,
    year: number,
    target: number | null,
    status: 'REPORTED' | 'DERIVED' | 'NOT_REPORTED' = 'REPORTED',
  ) => ({
    region: { code },
    year,
    target,
    evidence: { status },
  })
  const two = regions(metric('budget-central', null, [1, 1]), [
    ['522600', 1, 'REPORTED'],
    ['520200', 1, 'REPORTED'],
  ])
  const grid = yearGrid(
    [
      ...[node('522600', 2022, 67.93), node('522600', 2023, 457.67), node('522600', 2024, 73.56)],
      ...[node('522600', 2025, 0, 'DERIVED'), node('520200', 2024, 251.21), node('520200', 2025, 265.51)],
    ],
    two,
  )

  it('tell a year outside of the project from one that nobody reported, and both from zero', () => {
    expect(grid.rows.map(({ cells }) => cells.map(kindOf))).toEqual([
      ['figure', 'figure', 'figure', 'figure'],
      ['outside', 'outside', 'figure', 'figure'],
    ])
    const gap = yearGrid([node('522600', 2022, null, 'NOT_REPORTED')], two)
    expect(gap.rows[0]?.cells.map(kindOf)).toEqual(['missing'])
  })

  it('have one highest year, which is not claimed over a gap', () => {
    expect(highest(grid)).toMatchObject({
      standing: 'HIGHEST',
      first: { cell: { year: 2023, value: 457.67 } },
    })
    expect(
      highest(yearGrid([node('522600', 2022, 5), node('522600', 2023, null, 'NOT_REPORTED')], two)),
    ).toMatchObject({ standing: 'OPEN', first: { cell: { year: 2022 } } })
  })

  it('are compared in the two years that most regions have', () => {
    expect(comparablePair(grid)).toEqual([2024, 2025])
    const changes = grid.rows.map((row) => changeOf(pairOf(row, [2024, 2025])))
    expect(changes).toEqual([-73.56, 14.3])
    expect(grid.rows.map((row) => changeOf(pairOf(row, [2023, 2024])))).toEqual([-384.11, null])
    expect(comparablePair({ years: [2024], rows: [] })).toBeNull()
  })

  it('are lines from post to post, with names that keep their distance', () => {
    // On an axis of 500: 457.67 and 73.56 stand 0.08466 and 0.85288 from the top, 251.21 at 0.49758.
    const lines = slopeLines(grid.rows, [2023, 2024], 500, 0.1)
    expect(lines.map(({ row, direction }) => [row.region.code, direction])).toEqual([
      ['520200', 'unknown'],
      ['522600', 'down'],
    ])
    expect(lines[0]).toMatchObject({
      from: null,
      to: expect.closeTo(0.49758),
      label: expect.closeTo(0.49758),
    })
    expect(lines[1]).toMatchObject({ from: expect.closeTo(0.08466), to: expect.closeTo(0.85288) })
    // 0.85288 gives way to 0.49758 + 0.6, which is below the post: so 1, and the other 0.6 above it.
    const crowded = slopeLines(grid.rows, [2023, 2024], 500, 0.6)
    expect(crowded.map(({ label }) => label)).toEqual([expect.closeTo(0.4), expect.closeTo(1)])
    expect(slopeLines([], [2023, 2024], 0, 0.1)).toEqual([])
  })
})
