import { describe, expect, it } from 'vitest'
import { carried } from 'web/app/navigation.ts'
import { readPreferences } from 'web/app/preferences.ts'
import { listedChoices } from 'web/filters/choice-list.ts'
import { consistent } from 'web/filters/consistent.ts'
import { filterOptionsOf, regionOptions } from 'web/filters/filter-options.ts'
import {
  type Filters,
  isNarrowed,
  noFilters,
  readFilters,
  toFundFilter,
  toIndicatorFilter,
  writeFilters,
} from 'web/filters/filters.ts'
import { isChecked } from 'web/filters/known-codes.ts'
import { isPicked, picked } from 'web/filters/pick.ts'
import { parseSearch, stringifySearch } from 'web/filters/search.ts'

const known = {
  unknown: [
    { field: 'PROJECT', value: 'nowhere', nearest: ['panjiang'] },
    { field: 'REGION', value: '110000', nearest: ['520000'] },
  ],
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
      { field: 'project', value: 'nowhere', nearest: ['panjiang'] },
      { field: 'region', value: '110000', nearest: ['520000'] },
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

const region = (code: string, count: number, takesPart = count > 0) => ({
  projectCount: count,
  takesPart,
  region: { code, name: code, nameEn: null, level: levelOf(code), parent: null },
})
const levelOf = (code: string) => (code.endsWith('0000') ? ('PROVINCE' as const) : ('PREFECTURE' as const))
const project = (id: string, programme: string, count: number) => ({
  regionCount: count,
  project: {
    ...{ id, name: id, nameEn: null, shortName: id, shortNameEn: null },
    period: { from: 2022, to: 2025, label: '2022–2025' },
    region: { code: '520000' },
    programme: { id: programme },
  },
})
const options = filterOptionsOf({
  filterOptions: {
    programmes: [],
    projects: [project('miaoling', 'eco', 2), project('panjiang', 'eco', 3), project('drill', 'made-up', 0)],
    regions: [region('520000', 2), region('520100', 0), region('522600', 1), region('522700', 0, true)],
    years: [{ year: 2022, projectCount: 1 }],
    sources: [{ source: 'CENTRAL', projectCount: 2 }],
    unknown: [{ field: 'PROJECT', value: 'nowhere', nearest: [] }],
  },
})

describe('options', () => {
  it('list the regions that take part first, and a lone province not at all', () => {
    expect(regionOptions(options).map(({ code, inside, count }) => [code, inside, count])).toEqual([
      ['522600', true, 1],
      ['522700', true, 0],
      ['520100', false, 0],
    ])
    expect(regionOptions(undefined)).toEqual([])
    const two = filterOptionsOf({
      filterOptions: { ...rawOf(options), regions: [region('520000', 1), region('530000', 1)] },
    })
    expect(regionOptions(two)).toHaveLength(2)
  })
  it('tell which codes of a link need no more asking', () => {
    expect(isChecked({ ...noFilters, projects: ['miaoling', 'nowhere'], regions: ['522600'] }, options)).toBe(
      true,
    )
    expect(isChecked({ ...noFilters, projects: ['elsewhere'] }, options)).toBe(false)
  })
  it('of a long list show the first, those chosen before, and find the rest by name or code', () => {
    const many = Array.from({ length: 340 }, (_, nth) => ({ value: `c${nth}`, label: `市 ${nth}` }))
    const all = listedChoices(many, ['c339'], '')
    expect([all.listed[0]?.value, all.listed.length, all.more]).toEqual(['c339', 80, 260])
    expect(listedChoices(many, [], '市 33').listed.map(({ value }) => value)).toEqual([
      ...['c33', 'c330', 'c331', 'c332', 'c333', 'c334', 'c335', 'c336', 'c337', 'c338', 'c339'],
    ])
    expect(listedChoices(many, [], 'C7').listed[0]?.value).toBe('c7')
  })
})

const rawOf = ({ programmes: _, ...rest }: typeof options) => ({
  programmes: [],
  projects: rest.projects.map(({ id, programme, count }) => project(id, programme.id, count)),
  years: [],
  sources: [],
  unknown: [],
})

describe('a click on a name', () => {
  const central = { sources: ['CENTRAL' as const] }
  it('chooses what it names, and takes it back when clicked again', () => {
    const once = picked(noFilters, central)
    expect(once.sources).toEqual(['CENTRAL'])
    expect(isPicked(once, central)).toBe(true)
    expect(picked(once, central)).toEqual(noFilters)
    expect(picked(once, { sources: ['LOCAL'] }).sources).toEqual(['LOCAL'])
  })
  it('is no choice of another, wider one', () => {
    const years = { years: { from: 2022, to: 2023 } }
    expect(isPicked({ ...noFilters, ...years }, { years: { from: 2022, to: 2022 } })).toBe(false)
    expect(isPicked({ ...noFilters, sources: ['CENTRAL', 'LOCAL'] }, central)).toBe(false)
  })
})

describe('programmes and projects', () => {
  it('never exclude each other', () => {
    const both = { ...noFilters, programmes: ['made-up'], projects: ['miaoling', 'drill'] }
    expect(consistent(both, { programmes: ['made-up'] }, options).projects).toEqual(['drill'])
    expect(consistent(both, { projects: ['miaoling', 'drill'] }, options).programmes).toEqual([
      'made-up',
      'eco',
    ])
    expect(
      consistent({ ...noFilters, projects: ['miaoling'] }, { programmes: [] }, options).projects,
    ).toEqual(['miaoling'])
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
