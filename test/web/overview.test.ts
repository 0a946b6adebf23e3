import { describe, expect, it } from 'vitest'
import { sortRows } from 'web/components/table-column.ts'
import { executionRows, fastestAndSlowest } from 'web/pages/overview/execution.ts'
import { peakYear, yearSeries } from 'web/pages/overview/money-by-year.ts'
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

describe('sorting a table', () => {
  const columns = [{ key: 'v', header: 'v', value: (row: { v: number | null }) => row.v }]
  const rows = [{ v: 2 }, { v: null }, { v: 10 }]
  it('keeps missing figures last in both directions', () => {
    expect(sortRows(rows, columns, { key: 'v', descending: false }).map(({ v }) => v)).toEqual([2, 10, null])
    expect(sortRows(rows, columns, { key: 'v', descending: true }).map(({ v }) => v)).toEqual([10, 2, null])
    expect(sortRows(rows, columns, null)).toEqual(rows)
  })
})
