import { describe, expect, it } from 'vitest'
import { carried } from 'web/app/navigation.ts'
import { readPreferences } from 'web/app/preferences.ts'
import {
  type Filters,
  isNarrowed,
  noFilters,
  readFilters,
  toFundFilter,
  toIndicatorFilter,
  writeFilters,
} from 'web/filters/filters.ts'
import { regionOptions } from 'web/filters/region-options.ts'
import { parseSearch, stringifySearch } from 'web/filters/search.ts'

const known = {
  programmes: ['eco-restoration'],
  projects: ['miaoling', 'panjiang'],
  regions: ['520000', '522600', '522700'],
  years: [2022, 2023, 2024, 2025],
}
const chosen: Filters = {
  programmes: ['eco-restoration'],
  projects: ['miaoling', 'panjiang'],
  regions: ['522600', '522700'],
  years: { from: 2022, to: 2025 },
  sources: ['CENTRAL', 'PROVINCIAL'],
  unit: 'yi',
}

describe('the link holds the filters in readable words', () => {
  it('writes lists with ~, ranges with .., and leaves defaults out', () => {
    expect(stringifySearch(writeFilters(chosen))).toBe(
      '?programme=eco-restoration&project=miaoling~panjiang&region=522600~522700&years=2022..2025&source=central~provincial&unit=yi',
    )
    expect(stringifySearch(writeFilters(noFilters))).toBe('')
    expect(stringifySearch(writeFilters({ ...noFilters, years: { from: 2024, to: 2024 } }))).toBe(
      '?years=2024',
    )
  })

  it('comes back the same', () => {
    const link = stringifySearch(writeFilters(chosen))
    expect(readFilters(parseSearch(link), known)).toEqual({ filters: chosen, ignored: [] })
  })

  it('names every value that means nothing', () => {
    const link = '?project=miaoling~nowhere&region=110000&years=2025..2022&source=lottery&unit=dollar'
    const { filters, ignored } = readFilters(parseSearch(link), known)
    expect(filters).toEqual({ ...noFilters, projects: ['miaoling'] })
    expect(ignored).toEqual([
      { field: 'project', value: 'nowhere' },
      { field: 'region', value: '110000' },
      { field: 'years', value: '2025..2022' },
      { field: 'source', value: 'lottery' },
      { field: 'unit', value: 'dollar' },
    ])
  })

  it('ignores years that hold no data, and passes any code while none is known', () => {
    expect(readFilters({ years: '1999' }, known).ignored).toEqual([{ field: 'years', value: '1999' }])
    expect(readFilters({ project: 'later' }, null).filters.projects).toEqual(['later'])
  })

  it('keeps text as text and survives odd input', () => {
    expect(parseSearch('?years=2022&q=%E5%9C%9F%26%3D&years=2023')).toEqual({ years: '2022', q: '土&=' })
    expect(parseSearch(stringifySearch({ q: '土&=#+ %', gone: undefined }))).toEqual({ q: '土&=#+ %' })
  })
})

describe('filters as arguments', () => {
  it('names only what was chosen; indicators know no source', () => {
    expect(toFundFilter(noFilters)).toEqual({})
    expect(toFundFilter({ ...noFilters, sources: ['LOCAL'], regions: ['522600'] })).toEqual({
      regions: ['522600'],
      sources: ['LOCAL'],
    })
    expect(toIndicatorFilter({ ...noFilters, sources: ['LOCAL'], years: { from: 2022, to: 2023 } })).toEqual({
      years: { from: 2022, to: 2023 },
    })
  })
  it('does not count the unit as narrowing', () => {
    expect(isNarrowed({ ...noFilters, unit: 'yi' })).toBe(false)
    expect(isNarrowed({ ...noFilters, years: { from: 2022, to: 2022 } })).toBe(true)
  })
})

describe('regions to choose from', () => {
  it('lists each once, those that take part first', () => {
    const part = (code: string) => ({ code, name: code, nameEn: null })
    const project = {
      id: 'miaoling',
      name: '苗岭',
      shortName: '苗岭',
      nameEn: null,
      shortNameEn: null,
      period: { from: 2022, to: 2025, label: '2022–2025' },
      region: { ...part('520000'), children: [part('520100'), part('522600'), part('522700')] },
      regions: [part('522600'), part('522700')],
    }
    const options = { programmes: [], years: [], projects: { nodes: [project] } }
    expect(regionOptions(options).map(({ code, inside }) => [code, inside])).toEqual([
      ['522600', true],
      ['522700', true],
      ['520100', false],
    ])
    expect(regionOptions(undefined)).toEqual([])
  })
})

describe('looks', () => {
  it('takes the link before the memory, and ignores nonsense', () => {
    expect(readPreferences({ lang: 'en' }, { lang: 'zh', theme: 'dark' })).toEqual({
      language: 'en',
      theme: 'dark',
    })
    expect(readPreferences({ lang: 'fr', theme: 'pink' }, {})).toEqual({ language: 'zh', theme: null })
  })
  it('carries filters and looks to the next page, not one page’s own state', () => {
    expect(carried({ project: 'miaoling', tables: 'execution', lang: 'en' })).toEqual({
      project: 'miaoling',
      lang: 'en',
    })
  })
})
