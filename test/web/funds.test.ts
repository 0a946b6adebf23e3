import { describe, expect, it } from 'vitest'
import type { FundGridQuery } from 'web/generated/graphql.ts'
import { buildFlow, flowSources, largestRegion, unallocated } from 'web/pages/funds/flow.ts'
import { buildGrid, countReported, largestOf, shadeOf } from 'web/pages/funds/grid.ts'
import { listedSources, moneyRows } from 'web/pages/funds/money-rows.ts'
import { isLate, judgeTransfers, shownTransfers } from 'web/pages/funds/transfers.ts'
import type { MoneyFace, Share, Transfer } from 'web/pages/funds/use-funds.ts'

type Status = Share['budgetEvidence']['status']
const share = (
  project: string | null,
  region: string | null,
  source: Share['source'],
  budget: number | null,
  status: Status = budget === null ? 'NOT_REPORTED' : 'REPORTED',
): Share => ({
  project: project === null ? null : { id: project, shortName: project, shortNameEn: null },
  region: region === null ? null : { code: region, name: region, nameEn: null },
  source,
  budget,
  budgetEvidence: { status },
})

describe('the flow of money', () => {
  const arrivals = [share('miaoling', null, 'CENTRAL', 29000), share('miaoling', null, 'PROVINCIAL', 7600)]
  const shares = [
    share('miaoling', '522600', 'CENTRAL', 16800),
    share('miaoling', '522700', 'CENTRAL', 12200),
    share('miaoling', '522600', 'PROVINCIAL', 4000),
    share('miaoling', '522700', 'PROVINCIAL', 3600),
  ]
  const bands = (flow: ReturnType<typeof buildFlow>) =>
    flow.links.map(({ from, to, share: { budget }, kind }) => `${from} > ${to} ${budget} ${kind}`)

  it('draws nothing but figures of the answer', () => {
    const flow = buildFlow(arrivals, shares)
    expect(bands(flow)).toEqual([
      'source:CENTRAL > project:miaoling 29000 complete',
      'source:PROVINCIAL > project:miaoling 7600 complete',
      'project:miaoling > region:522600 16800 complete',
      'project:miaoling > region:522700 12200 complete',
      'project:miaoling > region:522600 4000 complete',
      'project:miaoling > region:522700 3600 complete',
    ])
    expect(flow).toMatchObject({ silent: [], unreported: [] })
  })
  it('shows whole what no prefecture reports, also where one of them is a derived zero', () => {
    const none = [share('miaoling', '522600', 'CENTRAL', null), share('miaoling', '522700', 'CENTRAL', null)]
    const atLeastZero = [share('miaoling', '522600', 'CENTRAL', 0, 'PARTIAL')]
    for (const parts of [none, atLeastZero, []])
      expect(bands(buildFlow(arrivals.slice(0, 1), parts))).toEqual([
        'source:CENTRAL > project:miaoling 29000 complete',
        `project:miaoling > ${unallocated} 29000 unallocated`,
      ])
  })
  it('never draws a remainder where only some prefectures report, and names the others', () => {
    const some = [share('miaoling', '522600', 'CENTRAL', 16800), share('miaoling', '522700', 'CENTRAL', null)]
    const flow = buildFlow(arrivals.slice(0, 1), some)
    expect(bands(flow)).toHaveLength(2)
    expect(flow.unreported).toEqual([some[1]])
  })
  it('marks a lower bound, leaves a zero out and names a silent source', () => {
    const flow = buildFlow(
      [
        share('a', null, 'CENTRAL', 5, 'PARTIAL'),
        share('a', null, 'OTHER', 0, 'DERIVED'),
        share('a', null, 'PROVINCIAL', null),
      ],
      [share('a', 'r', 'CENTRAL', 5, 'PARTIAL'), share('b', 'r', 'CENTRAL', 9)],
    )
    expect(bands(flow)).toEqual(['source:CENTRAL > project:a 5 atLeast', 'project:a > region:r 5 atLeast'])
    expect(flow.silent.map(({ source }) => source)).toEqual(['PROVINCIAL'])
  })
  it('follows the provincial part of local money, once', () => {
    expect(flowSources([])).toEqual(['CENTRAL', 'PROVINCIAL'])
    expect(flowSources(['LOCAL', 'PROVINCIAL'])).toEqual(['PROVINCIAL'])
    expect(flowSources(['SUBPROVINCIAL'])).toEqual(['SUBPROVINCIAL'])
  })
  it('calls a prefecture the largest only where no other can be larger', () => {
    const [a, b] = [share(null, '522600', null, 20800), share(null, '522700', null, 15800)]
    expect(largestRegion([b, a])).toBe(a)
    expect(largestRegion([a, share(null, '522700', null, 15800, 'PARTIAL')])).toBeNull()
    expect(largestRegion([a, share(null, '522700', null, 20800)])).toBeNull()
    expect(largestRegion([a])).toBeNull()
  })
})

describe('the grid of prefectures and years', () => {
  type Answer = FundGridQuery['cells']['nodes'][number]
  const answer = (
    code: string | null,
    year: number | null,
    budget: number | null,
    status: Status = 'REPORTED',
  ): Answer => ({
    region: code === null ? null : { code },
    year,
    budget,
    received: null,
    executed: null,
    budgetEvidence: { status, availableAt: status === 'NOT_REPORTED' ? ['省级'] : [] },
    receivedEvidence: { status: 'NOT_REPORTED', availableAt: [] },
    executedEvidence: { status: 'NOT_REPORTED', availableAt: [] },
  })
  const region = (code: string, inside = true) => ({ code, name: code, nameEn: null, inside })
  const data: FundGridQuery = {
    cells: {
      nodes: [
        answer('522600', 2022, null, 'NOT_REPORTED'),
        answer('522600', 2024, 0, 'DERIVED'),
        answer('520200', 2024, null, 'NOT_REPORTED'),
      ],
    },
    regions: { nodes: [answer('522600', null, 16800), answer('520200', null, 14300)] },
    years: { nodes: [answer(null, 2022, 18000), answer(null, 2024, 10000, 'DERIVED')] },
    total: { nodes: [answer(null, null, 49000, 'DERIVED')] },
  }
  const regions = [region('522600'), region('520200'), region('520100', false)]
  const grid = buildGrid(data, regions, 'BUDGET', new Set(['522600', '520200']))
  const [reporting, idle, outside] = grid.rows

  it('tells not reported, zero by arithmetic, no project that year and not in the programme apart', () => {
    expect(reporting?.cells).toMatchObject([
      { value: null, status: 'NOT_REPORTED', availableAt: ['省级'] },
      { value: 0, status: 'DERIVED' },
    ])
    expect(idle?.cells).toMatchObject([
      { status: 'NOT_IN_PROGRAMME', isIdle: true },
      { status: 'NOT_REPORTED', isIdle: false },
    ])
    expect(outside?.cells).toMatchObject([
      { value: null, status: 'NOT_IN_PROGRAMME', isIdle: false },
      { value: null, status: 'NOT_IN_PROGRAMME', isIdle: false },
    ])
  })
  it('takes totals from the answer, though its parts are missing', () => {
    expect([reporting?.total.value, idle?.total.value, outside?.total.value]).toEqual([16800, 14300, null])
    expect(grid.yearTotals.map(({ value }) => value)).toEqual([18000, 10000])
    expect(grid.total.value).toBe(49000)
  })
  it('counts only places where a figure could be', () => {
    expect(countReported(grid)).toEqual({ places: 3, reported: 1 })
  })
  it('shades against peers, and nothing where all are zero or missing', () => {
    const [first, second] = grid.yearTotals
    expect(second && shadeOf(second, largestOf(grid.yearTotals))).toBeCloseTo(10 / 18)
    expect(first && shadeOf(first, 0)).toBe(0)
    expect(reporting && shadeOf(reporting.total, largestOf([]))).toBe(0)
  })
  it('reads the chosen measure', () => {
    expect(buildGrid(data, regions, 'EXECUTED', new Set()).total).toMatchObject({
      value: null,
      status: 'NOT_REPORTED',
    })
  })
})

describe('transfers', () => {
  const transfer = (project: string, fundYear: number, days: number | null): Transfer => ({
    id: `${project}:${fundYear}`,
    fundYear,
    amount: 1,
    receivedOn: `${fundYear}-01-01`,
    issuedOn: null,
    days,
    daysAllowed: 30,
    project: { id: project, shortName: project, shortNameEn: null },
    centralDocument: { documentNumber: null, title: 'a' },
    provincialDocument: null,
  })
  const all = [
    transfer('miaoling', 2023, 49),
    transfer('miaoling', 2022, 30),
    transfer('panjiang', 2024, 29),
    transfer('panjiang', 2025, null),
  ]
  const ids = (list: Transfer[]) => list.map(({ id }) => id)
  const both = ['miaoling', 'panjiang']

  it('are late only above the days allowed, and unjudged without dates', () => {
    expect(all.map(isLate)).toEqual([true, false, false, null])
    expect(judgeTransfers(all)).toMatchObject({ count: 3, late: 1, slowest: { days: 49 } })
    expect(judgeTransfers([])).toEqual({ count: 0, late: 0, slowest: undefined })
  })
  it('follow the filters in the order of receipt; they are central money', () => {
    const none = { sources: [], years: null }
    expect(ids(shownTransfers(all, both, none))).toEqual([
      'miaoling:2022',
      'miaoling:2023',
      'panjiang:2024',
      'panjiang:2025',
    ])
    expect(ids(shownTransfers(all, ['panjiang'], none))).toEqual(['panjiang:2024', 'panjiang:2025'])
    expect(ids(shownTransfers(all, both, { sources: [], years: { from: 2023, to: 2024 } }))).toEqual([
      'miaoling:2023',
      'panjiang:2024',
    ])
    expect(shownTransfers(all, both, { sources: ['LOCAL'], years: null })).toEqual([])
  })
})

describe('the table of amounts', () => {
  const row = (project: string | null, source: MoneyFace['source']): MoneyFace => ({
    project: project === null ? null : { id: project, shortName: project, shortNameEn: null },
    source,
    budget: 1,
    received: null,
    executed: null,
    executionRate: null,
    executionRateStatus: 'NOT_REPORTED',
    budgetEvidence: { status: 'REPORTED' },
    receivedEvidence: { status: 'NOT_REPORTED' },
    executedEvidence: { status: 'NOT_REPORTED' },
  })
  it('lists each total before its sources, the parts of local money under it', () => {
    const parts = [row('a', 'PROVINCIAL'), row('b', 'CENTRAL'), row('a', 'LOCAL'), row(null, 'CENTRAL')]
    const rows = moneyRows([row(null, null), row('a', null), row('b', null)], parts)
    expect(rows.map(({ project, source }) => `${project?.id ?? 'all'} ${source ?? 'total'}`)).toEqual([
      'all total',
      'all CENTRAL',
      'a total',
      'a LOCAL',
      'a PROVINCIAL',
      'b total',
      'b CENTRAL',
    ])
  })
  it('names the parts of local money only where nothing else was chosen', () => {
    expect(listedSources([])).toHaveLength(5)
    expect(listedSources(['OTHER', 'CENTRAL'])).toEqual(['CENTRAL', 'OTHER'])
  })
})
