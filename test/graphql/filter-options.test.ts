import { describe, expect, it } from 'vitest'
import { startApi } from './api.ts'
import { loadWithSimulated } from './simulated-programme.ts'

const api = await startApi(loadWithSimulated)

interface Options {
  programmes: { programme: { id: string; simulated: boolean }; projectCount: number }[]
  projects: { project: { id: string }; regionCount: number }[]
  regions: { region: { code: string }; projectCount: number; takesPart: boolean }[]
  years: { year: number; projectCount: number }[]
  sources: { source: string; projectCount: number }[]
  unknown: { field: string; value: string; nearest: string[] }[]
}

const options = async (where = '{}') =>
  (
    await api.ask<{ filterOptions: Options }>(`{ filterOptions(where: ${where}) {
      programmes { programme { id simulated } projectCount } projects { project { id } regionCount }
      regions { region { code } projectCount takesPart } years { year projectCount } sources { source projectCount }
      unknown { field value nearest } } }`)
  ).filterOptions

const counts = (rows: readonly Record<string, unknown>[]) =>
  Object.fromEntries(rows.map((row) => Object.values(row)).map(([key, count]) => [nameOf(key), count]))

/** An option's id or code, or the value that it is. */
const nameOf = (key: unknown) => (key instanceof Object ? Object.values(key)[0] : key)

describe('options with nothing chosen', () => {
  it('count prefectures of projects, and projects of all else', async () => {
    const found = await options()
    expect(counts(found.projects)).toEqual({ miaoling: 2, panjiang: 3 })
    expect(counts(found.years)).toEqual({ 2022: 1, 2023: 1, 2024: 2, 2025: 2 })
    expect(counts(found.regions)).toEqual({
      ...{ 520000: 2, 522600: 1, 522700: 1, 520200: 1, 520400: 1, 522300: 1 },
      // Not in the programme: listed, since that is an answer, and marked to leave nothing.
      ...{ 520100: 0, 520300: 0, 520500: 0, 520600: 0 },
    })
    // Sub-provincial money was reported for neither project.
    expect(counts(found.sources)).toEqual({ CENTRAL: 2, LOCAL: 2, PROVINCIAL: 2, SUBPROVINCIAL: 0, OTHER: 2 })
    expect(found.unknown).toEqual([])
  })
  it('mark simulated programmes and put them last', async () => {
    const { programmes } = await options()
    expect(programmes.map(({ programme }) => programme.simulated)).toEqual([false, true])
    expect(programmes.map(({ projectCount }) => projectCount)).toEqual([2, 2])
  })
})

describe('options under other choices', () => {
  it('say what would be left, and what would leave nothing', async () => {
    const found = await options('{ projects: ["miaoling"] }')
    expect(counts(found.regions)).toMatchObject({ 522600: 1, 522700: 1, 520200: 0 })
    expect(found.regions.find(({ region }) => region.code === '520200')?.takesPart).toBe(false)
    expect(counts(found.years)).toEqual({ 2022: 1, 2023: 1, 2024: 1, 2025: 1 })
    // A project is counted as if it were chosen in place of the others.
    expect(counts(found.projects)).toEqual({ miaoling: 2, panjiang: 3 })
  })
  it('follow years and regions together', async () => {
    const found = await options('{ years: { from: 2022, to: 2023 }, regions: ["520200"] }')
    expect(counts(found.projects)).toEqual({ miaoling: 0, panjiang: 0 })
    expect(counts(found.regions)).toMatchObject({ 522600: 1, 520200: 0 })
    // In whatever years: 六盘水 does take part in a project.
    expect(found.regions.find(({ region }) => region.code === '520200')?.takesPart).toBe(true)
    expect(counts(found.years)).toEqual({ 2022: 0, 2023: 0, 2024: 1, 2025: 1 })
    expect(Object.values(counts(found.sources))).toEqual([0, 0, 0, 0, 0])
  })
  it('know that a province holds its prefectures', async () => {
    expect(counts((await options('{ regions: ["520000"] }')).projects)).toEqual({ miaoling: 2, panjiang: 3 })
  })
  it('offer simulated projects once their programme, or one of them, is named', async () => {
    const drill = await options('{ programmes: ["drill"] }')
    expect(counts(drill.projects)).toEqual({
      miaoling: 0,
      panjiang: 0,
      'drill-miaoling': 2,
      'drill-panjiang': 3,
    })
    expect(counts(drill.years)).toEqual({ 2022: 1, 2023: 1, 2024: 2, 2025: 2 })
    expect(
      (await options('{ projects: ["drill-miaoling"] }')).projects.map(({ project }) => project.id),
    ).toContain('drill-panjiang')
  })
})

describe('what does not exist', () => {
  it('is told with what is spelled alike, and the rest still counts', async () => {
    const found = await options(
      '{ projects: ["miaolin", "miaoling"], regions: ["522601"], programmes: ["x"] }',
    )
    expect(found.unknown).toMatchObject([
      { field: 'PROGRAMME', value: 'x' },
      { field: 'PROJECT', value: 'miaolin', nearest: expect.arrayContaining(['miaoling']) },
      { field: 'REGION', value: '522601', nearest: expect.arrayContaining(['522600']) },
    ])
    expect(counts(found.regions)).toMatchObject({ 522600: 1, 520200: 0 })
  })
  it('does not hide years that run backwards', async () => {
    const refused = await api.refusal(
      '{ filterOptions(where: { years: { from: 2025, to: 2022 } }) { years { year } } }',
    )
    expect(refused.extensions).toMatchObject({ code: 'BAD_RANGE', argument: 'where.years' })
  })
})
