import { useContext } from 'react'
import { LanguageContext } from '../../app/preferences.ts'
import { usePageQuery } from '../../app/use-page-query.ts'
import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useSearchParam, useSearchText } from '../../filters/use-search-param.ts'
import { type FundFilter, FundGridDocument, type FundingSource } from '../../generated/graphql.ts'
import { buildGrid } from './grid.ts'
import { pagesOf } from './grid-pages.ts'

const measures: readonly [FundMeasure, ...FundMeasure[]] = ['BUDGET', 'RECEIVED', 'EXECUTED']
export type GridSource = FundingSource | 'TOTAL'
const allSources: readonly [GridSource, ...GridSource[]] = ['CENTRAL', 'PROVINCIAL', 'LOCAL', 'TOTAL']

/** The grid's own choices in the link (`?grid=provincial&measure=executed`), its question and its answer. */
export const useGrid = () => {
  const language = useContext(LanguageContext)
  const { filters, fundFilter, options } = useFilters()
  const [first, ...others] = filters.sources
  const sources: readonly [GridSource, ...GridSource[]] = first ? [first, ...others] : allSources
  const [measure, setMeasure] = useSearchParam('measure', lower(measures))
  const [source, setSource] = useSearchParam('grid', lower(sources))
  const chosen = { measure: named(measures, measure), source: named(sources, source) }
  const where: FundFilter = {
    ...fundFilter,
    sources: chosen.source === 'TOTAL' ? undefined : [chosen.source],
  }
  const { regions } = filters
  const offered = regionOptions(options)
  const taking = new Set(offered.filter(({ inside }) => inside).map(({ code }) => code))
  const shown = offered.filter(
    ({ code, level, parent }) =>
      level !== 'PROVINCE' &&
      (regions.length === 0 || regions.includes(code) || regions.includes(parent?.code ?? '')),
  )
  const [text, setPage] = useSearchText('rows')
  const pages = pagesOf(shown, Number(text))
  const isPaged = pages.count > 1
  const inside = pages.rows.filter(({ code }) => taking.has(code)).map(({ code }) => code)
  const query = usePageQuery(FundGridDocument, {
    where,
    page: isPaged && inside.length > 0 ? { ...where, regions: inside } : where,
    // Where a missing figure exists instead is looked up one by one: for a nation, on a click.
    places: !isPaged,
    language: language === 'en' ? 'EN' : 'ZH',
  })
  return {
    ...query,
    grid: query.data && buildGrid(query.data, pages.rows, chosen.measure, taking),
    pages,
    setPage: (page: number) => setPage(page === 1 ? '' : String(page)),
    where,
    chosen,
    measures,
    sources,
    setMeasure: (value: FundMeasure) => setMeasure(value.toLowerCase()),
    setSource: (value: GridSource) => setSource(value.toLowerCase()),
  }
}

const lower = ([first, ...others]: readonly [string, ...string[]]): [string, ...string[]] => [
  first.toLowerCase(),
  ...others.map((value) => value.toLowerCase()),
]
const named = <T extends string>(values: readonly [T, ...T[]], word: string): T =>
  values.find((value) => value.toLowerCase() === word) ?? values[0]
