import { describe, expect, it } from 'vitest'
import { sortRows } from 'web/components/table-column.ts'
import { noFilters } from 'web/filters/filters.ts'
import { stringifySearch } from 'web/filters/search.ts'
import { linesShown } from 'web/pages/overview/attention-lines.ts'
import { attentionLink } from 'web/pages/overview/attention-link.ts'
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
import { targetSeries } from 'web/pages/overview/targets.ts'
import type { AttentionItem, AttentionRule } from 'web/pages/overview/use-attention.ts'
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
    expect(peakYear(yearSeries(years, cells).drawn)).toMatchObject({
      source: 'CENTRAL',
      leading: { standing: 'HIGHEST', first: { year: 2022, budget: 18000 } },
    })
    expect(peakYear(yearSeries(years, cells.slice(2)).drawn)).toMatchObject({
      source: 'LOCAL',
      leading: { standing: 'OPEN', first: { year: 2023, budget: 2600 } },
    })
    // Where the first source is a lower bound, the one that is known for sure has the word.
    expect(peakYear(yearSeries(years, [...cells.slice(2), ...cells.slice(0, 2)]).drawn)?.source).toBe(
      'CENTRAL',
    )
    expect(peakYear([])).toBeNull()
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
      best: { row: rates[2], rate: 0.827 },
      worst: { row: rates[0], rate: 0.308 },
    })
    expect(fastestAndSlowest(rates.slice(0, 2))).toEqual({
      best: { row: rates[0], rate: 0.308 },
      worst: { row: rates[0], rate: 0.308 },
    })
    expect(fastestAndSlowest(rates.slice(1, 2))).toBeNull()
  })
})

describe('attention', () => {
  const rule = (name: AttentionRule['rule'], severity: AttentionRule['severity'], count: number) =>
    ({ rule: name, severity, count, title: '', description: '', threshold: null, unit: null }) as const
  const rules = [
    rule('LOW_EXECUTION', 'WARNING', 2),
    rule('UNMET', 'WARNING', 5),
    rule('OVER_COMPLETION', 'INFO', 3),
  ]
  const item = (
    name: AttentionRule['rule'],
    nth: number,
    more: Partial<AttentionItem> = {},
  ): AttentionItem => ({
    id: `${name} ${nth}`,
    rule: name,
    severity: 'WARNING',
    value: null,
    threshold: null,
    unit: null,
    message: '',
    reason: null,
    source: null,
    result: null,
    transfer: null,
    finding: null,
    project: { id: 'miaoling' },
    region: null,
    period: null,
    indicator: null,
    ...more,
  })
  const items = rules.flatMap(({ rule, count }) => Array.from({ length: count }, (_, nth) => item(rule, nth)))

  it('lists the first few, all, or those of one rule, and tells hints from what matters', () => {
    const first = linesShown(items, rules, '')
    expect([first.lines.length, first.more, first.matters, first.hints]).toEqual([5, 5, 7, 3])
    expect(linesShown(items, rules, 'all').lines).toHaveLength(10)
    const unmet = linesShown(items, rules, 'unmet')
    expect([unmet.lines.length, unmet.chosen, unmet.more, unmet.beyond]).toEqual([5, 'UNMET', 0, 0])
    // A rule that does not apply here is no choice: the link keeps showing the list.
    expect(linesShown(items, rules, 'late-issue').lines).toHaveLength(5)
  })
  it('says how many lines the answer does not hold', () => {
    expect(linesShown(items.slice(0, 8), rules, 'all').beyond).toBe(2)
  })

  const linkOf = (one: AttentionItem, filters = noFilters) => {
    const { to, search } = attentionLink(one, filters)
    return `${to}${stringifySearch(search({ lang: 'en', metric: 'rate' }))}`
  }
  it('leads to exactly the thing: project, source and place chosen, its drawer open', () => {
    expect(
      linkOf(
        item('UNMET', 1, { indicator: { id: 'pit-area' }, region: { code: '520000', level: 'PROVINCE' } }),
      ),
    ).toBe('/indicators?lang=en&project=miaoling&indicator=pit-area')
    expect(linkOf(item('LOW_EXECUTION', 1, { source: 'LOCAL' }))).toBe(
      '/funds?lang=en&project=miaoling&source=local&open=rate~miaoling~local',
    )
    expect(linkOf(item('LOW_EXECUTION', 1, { region: { code: '520200', level: 'PREFECTURE' } }))).toBe(
      '/funds?lang=en&project=miaoling&region=520200&open=rate~miaoling~total',
    )
    expect(
      linkOf(item('LATE_ISSUE', 1, { transfer: 'miaoling:2023' }), { ...noFilters, sources: ['LOCAL'] }),
    ).toBe('/funds?lang=en&project=miaoling&source=central&open=transfer~miaoling%3A2023'.replace('%3A', ':'))
    expect(
      linkOf(item('ERROR_FINDING', 1, { finding: 'x:1', region: { code: '520200', level: 'PREFECTURE' } })),
    ).toBe('/checks?lang=en&project=miaoling&finding=x:1')
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
