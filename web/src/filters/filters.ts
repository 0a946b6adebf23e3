import { type Unit, units } from '../format/money.ts'
import type { FundFilter, FundingSource, IndicatorFilter } from '../generated/graphql.ts'
import type { Known } from './known-codes.ts'
import { joinList, listOf, type Search } from './search.ts'

/** What the reader asked for. Empty lists and a null range mean "all". */
export interface Filters {
  programmes: string[]
  projects: string[]
  regions: string[]
  years: { from: number; to: number } | null
  sources: FundingSource[]
  unit: Unit
}
export type FilterField = 'programme' | 'project' | 'region' | 'years' | 'source' | 'unit'
/** A value of the link that means nothing here; it is shown to the reader, never silently dropped. */
export interface Ignored {
  field: FilterField
  value: string
  /** Values that exist and are spelled alike. */
  nearest?: readonly string[]
}
export const filterKeys: readonly FilterField[] = [
  'programme',
  'project',
  'region',
  'years',
  'source',
  'unit',
]
export const noFilters: Filters = {
  programmes: [],
  projects: [],
  regions: [],
  years: null,
  sources: [],
  unit: 'wan',
}

const sourceWords: Record<string, FundingSource> = {
  central: 'CENTRAL',
  local: 'LOCAL',
  provincial: 'PROVINCIAL',
  subprovincial: 'SUBPROVINCIAL',
  other: 'OTHER',
}

/** What of a link is filters. */
export const filterPart = (search: Search): Search =>
  Object.fromEntries(filterKeys.map((key) => [key, search[key] ?? '']))

/** The filters of a link. While nothing is known yet (null) every well-formed code passes. */
export const readFilters = (
  search: Search,
  known: Known | null,
): { filters: Filters; ignored: Ignored[] } => {
  const ignored: Ignored[] = []
  const keep = <T>(field: FilterField, values: string[], read: (value: string) => T | null): T[] =>
    values.flatMap((value) => {
      const found = read(value)
      if (found === null) ignored.push({ field, value, ...nearestTo(known, field, value) })
      return found === null ? [] : [found]
    })
  const unlessUnknown = (field: FilterField) => (value: string) =>
    isUnknown(known, field, value) ? null : value
  const one = (field: 'years' | 'unit') => (search[field] ? [search[field]] : [])
  const filters: Filters = {
    programmes: keep('programme', listOf(search.programme), unlessUnknown('programme')),
    projects: keep('project', listOf(search.project), unlessUnknown('project')),
    regions: keep('region', listOf(search.region), unlessUnknown('region')),
    years: keep('years', one('years'), (value) => readYears(value, known?.years))[0] ?? null,
    sources: keep('source', listOf(search.source), (value) => sourceWords[value] ?? null),
    unit: keep('unit', one('unit'), (value) => units.find((unit) => unit === value) ?? null)[0] ?? 'wan',
  }
  return { filters, ignored }
}

/** The filters as values of the query string; defaults are empty, which leaves them out. */
export const writeFilters = (filters: Filters): Record<FilterField, string> => ({
  programme: joinList(filters.programmes),
  project: joinList(filters.projects),
  region: joinList(filters.regions),
  years: filters.years ? writeYears(filters.years) : '',
  source: joinList(filters.sources.map((source) => source.toLowerCase())),
  unit: filters.unit === 'wan' ? '' : filters.unit,
})

/** True where any choice narrows the data; the unit only changes how it is written. */
export const isNarrowed = (filters: Filters): boolean =>
  [filters.programmes, filters.projects, filters.regions, filters.sources].some((list) => list.length > 0) ||
  filters.years !== null

export const toFundFilter = (filters: Filters): FundFilter => ({
  ...places(filters),
  ...(filters.sources.length > 0 && { sources: filters.sources }),
})

/** Indicators know no source of money, so that choice does not narrow them. */
export const toIndicatorFilter = (filters: Filters): IndicatorFilter => places(filters)

const places = ({ programmes, projects, regions, years }: Filters) => ({
  ...(programmes.length > 0 && { programmes }),
  ...(projects.length > 0 && { projects }),
  ...(regions.length > 0 && { regions }),
  ...(years && { years }),
})

const unknownOf = (known: Known | null, field: FilterField, value: string) =>
  known?.unknown.find((one) => one.field.toLowerCase() === field && one.value === value)
const isUnknown = (...at: Parameters<typeof unknownOf>) => unknownOf(...at) !== undefined
const nearestTo = (...at: Parameters<typeof unknownOf>) => {
  const nearest = unknownOf(...at)?.nearest
  return nearest && { nearest }
}

const readYears = (value: string, known: readonly number[] | undefined): Filters['years'] => {
  const [, from, to] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(value) ?? []
  if (!from) return null
  const range = { from: Number(from), to: Number(to ?? from) }
  const reaches = !known || known.some((year) => year >= range.from && year <= range.to)
  return range.from <= range.to && reaches ? range : null
}

const writeYears = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from}` : `${from}..${to}`
