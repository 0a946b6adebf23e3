import { describe, expect, it } from 'vitest'
import {
  documents,
  funds,
  indicators,
  PROVINCE,
  projects,
  restatements,
  results,
  statements,
  targets,
  transfers,
} from './report-sheets.ts'

const named = <K extends string>(rows: readonly Record<K, string>[], key: K) =>
  new Set(rows.map((row) => row[key]))
const knownDocuments = named(documents, 'document')
const knownProjects = named(projects, 'project')
const knownIndicators = named(indicators, 'indicator')
const REPORT = 'guizhou-2025-self-evaluation'

/** The one number in a printed text: `约 2.0 万人` → 2.0. */
const numbersIn = (printed: string) => printed.match(/\d+(\.\d+)?/g) ?? []

describe('the sheets of guizhou-2025', () => {
  it('hold the whole report', () => {
    const rows = {
      documents,
      projects,
      indicators,
      funds,
      transfers,
      targets,
      results,
      statements,
      restatements,
    }
    expect(Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))).toEqual({
      documents: 17,
      projects: 2,
      indicators: 28,
      funds: 45,
      transfers: 5,
      targets: 170,
      results: 41,
      statements: 14,
      restatements: 159,
    })
  })

  it('name a document and a place in every row', () => {
    const cited = [
      ...projects,
      ...funds,
      ...transfers,
      ...targets,
      ...results,
      ...statements,
      ...restatements,
    ]
    expect(cited).toHaveLength(436)
    expect(cited.filter(({ document, locator }) => document !== REPORT || locator === '')).toEqual([])
  })

  it('name only documents, projects, indicators and regions that exist', () => {
    const moved = transfers.flatMap((row) => [row.centralDocument, row.provincialDocument])
    expect(moved.filter((document) => !knownDocuments.has(document))).toEqual([])

    const ofProjects = [...funds, ...transfers, ...targets, ...results, ...statements]
    expect(ofProjects.filter(({ project }) => !knownProjects.has(project))).toEqual([])
    expect(restatements.filter(({ project }) => project !== '' && !knownProjects.has(project))).toEqual([])

    const measured = [...targets, ...results, ...restatements.filter(({ indicator }) => indicator !== '')]
    expect(measured.filter(({ indicator }) => !knownIndicators.has(indicator))).toEqual([])
    const used = named(results, 'indicator')
    expect(indicators.filter(({ indicator }) => !used.has(indicator))).toEqual([])

    const outside = [...funds, ...targets, ...results].filter(({ project, region }) => {
      const parts = projects.find((row) => row.project === project)?.regions.split('|') ?? []
      return region !== PROVINCE && !parts.includes(region)
    })
    expect(outside).toEqual([])
  })

  it('give each figure as printed, and the same number as its value', () => {
    const figures = [
      ...[...funds, ...transfers].map(({ printed, amount }) => [printed, amount]),
      ...[...targets, ...restatements].map(({ printed, value }) => [printed, value]),
      ...results.flatMap((row) => [
        [row.targetPrinted, row.target],
        [row.actualPrinted, row.actual],
      ]),
    ]
    expect(figures).toHaveLength(461)
    expect(figures.filter(([printed = '', value]) => numbersIn(printed).join() !== value)).toEqual([])
  })

  it('read the operator as the sign that is printed', () => {
    const signed = [
      ...targets.map(({ operator, printed }) => ({ operator, printed })),
      ...results.map(({ operator, targetPrinted }) => ({ operator, printed: targetPrinted })),
    ]
    const contradicting = signed.filter(
      ({ operator, printed }) =>
        (/[≥大]/.test(printed) && operator !== 'AT_LEAST') ||
        (/≤/.test(printed) && operator !== 'AT_MOST') ||
        (printed === '100' && operator !== 'EQUAL'),
    )
    expect(contradicting).toEqual([])
    expect(signed.filter(({ operator }) => operator === 'AT_MOST')).toHaveLength(4)
    expect(signed.filter(({ operator }) => operator === 'EQUAL')).toHaveLength(10)
  })

  it('use one unit for one indicator', () => {
    const unitOf = new Map(indicators.map(({ indicator, unit }) => [indicator, unit]))
    expect([...targets, ...results].filter(({ indicator, unit }) => unitOf.get(indicator) !== unit)).toEqual(
      [],
    )
  })

  it('print each primary figure once', () => {
    const money = funds.map((row) =>
      [row.project, row.region, row.from, row.to, row.source, row.measure].join(' '),
    )
    const goals = targets.map((row) => [row.project, row.region, row.from, row.to, row.indicator].join(' '))
    expect(new Set(money).size).toBe(funds.length)
    expect(new Set(goals).size).toBe(targets.length)
    expect(named(restatements, 'restatement').size).toBe(restatements.length)
  })

  it('give a reason for exactly the three results that missed their target', () => {
    const missed = results
      .filter(({ shortfallReason }) => shortfallReason !== '')
      .map(({ indicator }) => indicator)
    expect(missed).toEqual(['pit-treatment-area', 'land-returned-to-use-area', 'land-reclamation-rate'])
  })

  it('mark aftercare, and nothing else, as not evaluated', () => {
    const skipped = results.filter(({ evaluated }) => evaluated === 'false')
    expect(skipped.map(({ project, indicator }) => `${project} ${indicator}`)).toEqual([
      'miaoling aftercare-years',
      'panjiang aftercare-years',
    ])
  })

  it('invent no date, no zero, and no spending or result below the province', () => {
    expect(documents.filter(({ issuedOn }) => issuedOn !== '').map(({ document }) => document)).toEqual([
      REPORT,
    ])
    expect(funds.filter(({ source }) => source === 'OTHER' || source === 'SUBPROVINCIAL')).toEqual([])
    expect(funds.filter(({ amount }) => Number(amount) === 0)).toEqual([])
    const belowProvince = [...funds, ...results].filter(({ region }) => region !== PROVINCE)
    expect(belowProvince.filter((row) => !('measure' in row) || row.measure !== 'BUDGET')).toEqual([])
  })
})
