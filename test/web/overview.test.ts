import { describe, expect, it } from 'vitest'
import { sortRows } from 'web/components/table-column.ts'
import { noFilters } from 'web/filters/filters.ts'
import { attentionOf } from 'web/pages/overview/attention.ts'
import { executionRows, fastestAndSlowest } from 'web/pages/overview/execution.ts'
import { peakYear, yearSeries } from 'web/pages/overview/money-by-year.ts'
import {
  type Place,
  placeOf,
  type Region,
  rankPlaces,
  shareOfLargest,
  sourcesOf,
} from 'web/pages/overview/places.ts'
import { highestTarget, targetSeries } from 'web/pages/overview/targets.ts'
import type { ProjectFunds, YearCell } from 'web/pages/overview/use-overview.ts'

type Status = YearCell['budgetEvidence']['status']
const cell = (year: number, source: YearCell['source'], budget: number | null, status: Status): YearCell => ({
  year,
  source,
  budget,
  budgetEvidence: { status },
})
const years = [2022, 2023].map((year) => cell(year, null, 1, 'PARTIAL'))

describe('money by year', () => {
  const cells = [
    cell(2022, 'CENTRAL', 18000, 'REPORTED'),
    cell(2023, 'CENTRAL', 10000, 'DERIVED'),
    cell(2022, 'LOCAL', 1200, 'PARTIAL'),
    cell(2023, 'LOCAL', 2600, 'PARTIAL'),
    cell(2022, 'OTHER', null, 'NOT_REPORTED'),
    cell(2023, 'OTHER', null, 'NOT_REPORTED'),
  ]
  it('does not draw a source that reported nothing, and names it', () => {
    const { drawn, zero, silent } = yearSeries(years, cells)
    expect(zero).toEqual([])
    expect(drawn.map(({ source }) => source)).toEqual(['CENTRAL', 'LOCAL'])
    expect(silent).toEqual(['OTHER'])
  })
  it('tells a source that is zero from one that is silent', () => {
    const zeros = [cell(2022, 'OTHER', 0, 'DERIVED'), cell(2023, 'OTHER', 0, 'DERIVED')]
    expect(yearSeries(years, zeros)).toEqual({ drawn: [], zero: ['OTHER'], silent: [] })
    expect(yearSeries(years, zeros.slice(1)).silent).toEqual(['OTHER'])
  })
  it('calls a year the largest only among complete figures', () => {
    expect(peakYear(yearSeries(years, cells).drawn)).toEqual({ source: 'CENTRAL', year: 2022, budget: 18000 })
    expect(peakYear(yearSeries(years, cells.slice(2)).drawn)).toBeNull()
    const equal = [cell(2022, 'CENTRAL', 10000, 'REPORTED'), cell(2023, 'CENTRAL', 10000, 'REPORTED')]
    expect(peakYear(yearSeries(years, equal).drawn)).toBeNull()
  })
})

describe('execution', () => {
  const funds = (id: string, source: ProjectFunds['source'], executionRate: number | null): ProjectFunds => ({
    project: { id, shortName: id, shortNameEn: null },
    source,
    budget: executionRate === null ? null : 100,
    received: null,
    executed: executionRate === null ? null : executionRate * 100,
    executionRate,
    executionRateStatus: executionRate === null ? 'NOT_REPORTED' : 'REPORTED',
    budgetEvidence: { status: 'REPORTED' },
    receivedEvidence: { status: 'NOT_REPORTED' },
    executedEvidence: { status: 'REPORTED' },
  })
  const totals = [funds('a', null, 0.66), funds('b', null, 0.75)]
  const parts = [
    funds('a', 'CENTRAL', 0.84),
    funds('b', 'CENTRAL', 0.79),
    funds('a', 'LOCAL', 0.17),
    funds('b', 'OTHER', null),
  ]

  it('puts each total before its own parts and draws only what has a figure', () => {
    const { rows, drawn } = executionRows(totals, parts)
    expect(rows.map(({ project, source }) => `${project?.id}${source ?? ''}`)).toEqual([
      'a',
      'aCENTRAL',
      'aLOCAL',
      'b',
      'bCENTRAL',
      'bOTHER',
    ])
    expect(drawn).toHaveLength(5)
  })
  it('names sources whose budget is nil instead of calling their rate missing', () => {
    const nil = { ...funds('a', 'OTHER', null), budget: 0, executionRateStatus: 'UNDEFINED' as const }
    expect(executionRows(totals, [...parts, nil]).zero).toEqual(['OTHER'])
    expect(executionRows(totals, parts).zero).toEqual([])
  })
  it('finds both ends, and none where there is nothing to compare', () => {
    const rates = [
      { source: 'LOCAL' as const, executionRate: 0.308 },
      { source: 'OTHER' as const, executionRate: null },
      { source: 'CENTRAL' as const, executionRate: 0.827 },
    ]
    expect(fastestAndSlowest(rates)).toEqual({
      best: { source: 'CENTRAL', rate: 0.827 },
      worst: { source: 'LOCAL', rate: 0.308 },
    })
    expect(fastestAndSlowest(rates.slice(0, 2))).toBeNull()
  })
})

describe('attention', () => {
  const project = { id: 'miaoling', shortName: '苗岭', shortNameEn: null }
  const funds = (source: ProjectFunds['source'], executionRate: number | null): ProjectFunds => ({
    project,
    source,
    budget: 100,
    received: null,
    executed: null,
    executionRate,
    executionRateStatus: 'REPORTED',
    budgetEvidence: { status: 'REPORTED' },
    receivedEvidence: { status: 'NOT_REPORTED' },
    executedEvidence: { status: 'REPORTED' },
  })
  const transfer = (fundYear: number, days: number | null) => ({
    id: String(fundYear),
    project,
    fundYear,
    receivedOn: null,
    issuedOn: null,
    days,
    daysAllowed: 30,
  })
  const found = {
    unmet: [],
    // 59.41 % is shown as 59.4 %, 59.99 % as 60.0 %: both are below the line, 60 % is not.
    funds: [funds(null, 0.6), funds('CENTRAL', 0.5999), funds('LOCAL', 0.1716), funds('OTHER', null)],
    transfers: [transfer(2022, 24), transfer(2023, 49), transfer(2024, 30), transfer(2025, null)],
  }
  const ids = (filters = noFilters) => attentionOf(found, filters).map(({ id }) => id)

  it('holds money against 60 %, unrounded, and days against those allowed', () => {
    expect(ids()).toEqual(['miaoling LOCAL', 'miaoling CENTRAL', '2023'])
  })
  it('follows the filters: transfers are central money of a fund year', () => {
    expect(ids({ ...noFilters, years: { from: 2024, to: 2025 } })).not.toContain('2023')
    expect(ids({ ...noFilters, sources: ['PROVINCIAL'] })).not.toContain('2023')
    expect(ids({ ...noFilters, sources: ['CENTRAL'] })).toContain('2023')
    expect(attentionOf({ ...found, funds: [] }, noFilters)).toEqual([])
  })
})

describe('prefectures', () => {
  const region = (code: string, budget: number | null, status: Status): Region => ({
    code,
    name: code,
    nameEn: null,
    funds: {
      budget,
      executed: null,
      executionRate: null,
      executionRateStatus: status === 'NOT_IN_PROGRAMME' ? status : 'NOT_REPORTED',
      budgetEvidence: { status, availableAt: [] },
      executedEvidence: {
        status: status === 'NOT_IN_PROGRAMME' ? status : 'NOT_REPORTED',
        availableAt: ['项目合计'],
      },
    },
  })
  const regions = [
    region('520100', null, 'NOT_IN_PROGRAMME'),
    region('520400', null, 'NOT_REPORTED'),
    region('522300', 1400, 'REPORTED'),
    region('522600', 16800, 'REPORTED'),
    region('520200', 0, 'DERIVED'),
  ]
  const ranked = rankPlaces(regions.map((one) => placeOf(one, 'central')))

  it('rank figures first, zero among them, then silence, then strangers', () => {
    expect(ranked.map((place) => place.region.code)).toEqual([
      '522600',
      '522300',
      '520200',
      '520400',
      '520100',
    ])
  })
  it('draw a share only of a figure', () => {
    const shares = ranked.map(shareOfLargest(ranked))
    expect(shares).toEqual([1, 1400 / 16800, 0, null, null])
  })
  it('tell a figure that nobody reported, and where it is, from a region outside', () => {
    const [outside, silent] = regions.map((one) => placeOf(one, 'executed'))
    expect(silent).toMatchObject({ value: null, status: 'NOT_REPORTED', availableAt: ['项目合计'] })
    expect(outside).toMatchObject({ value: null, status: 'NOT_IN_PROGRAMME' } satisfies Partial<Place>)
  })
  it('take their source of money from the metric, execution from the reader', () => {
    expect(sourcesOf('provincial', ['CENTRAL'])).toEqual(['PROVINCIAL'])
    expect(sourcesOf('rate', ['CENTRAL'])).toEqual(['CENTRAL'])
    expect(sourcesOf('executed', [])).toEqual([])
  })
})

describe('targets by year', () => {
  const year = (number: number, target: number | null, status: Status = 'REPORTED') => ({
    year: number,
    target,
    evidence: { status },
  })
  const project = { id: 'miaoling', shortName: '苗岭', shortNameEn: null }
  // 245.79 + 339.92 = 585.71, of which only one part is given here.
  const years = [year(2023, 748.93), year(2024, 585.71, 'DERIVED')]
  const parts = [{ ...year(2024, 245.79), project }]

  it('leave a year open that a project does not have', () => {
    const [series] = targetSeries(years, parts)
    expect(series?.project.id).toBe('miaoling')
    expect(series?.cells.map((part) => part?.target)).toEqual([undefined, 245.79])
  })
  it('call a year the highest only among complete and unequal figures', () => {
    expect(highestTarget(years)).toEqual({ year: 2023, target: 748.93 })
    expect(highestTarget([...years, year(2025, null, 'NOT_REPORTED')])).toBeNull()
    expect(highestTarget([year(2024, 1), year(2025, 1)])).toBeNull()
  })
})

describe('sorting a table', () => {
  const columns = [{ key: 'v', header: 'v', value: (row: { v: number | null }) => row.v }]
  const rows = [{ v: 2 }, { v: null }, { v: 10 }]
  it('keeps missing figures last in both directions', () => {
    expect(sortRows(rows, columns, { key: 'v', descending: false }).map(({ v }) => v)).toEqual([2, 10, null])
    expect(sortRows(rows, columns, { key: 'v', descending: true }).map(({ v }) => v)).toEqual([10, 2, null])
    expect(sortRows(rows, columns, null)).toEqual(rows)
  })
})
