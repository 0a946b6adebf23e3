import { useContext } from 'react'
import { PreferencesContext } from '../../app/preferences.ts'
import { usePageQuery } from '../../app/use-page-query.ts'
import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useSearchParam } from '../../filters/use-search-param.ts'
import { type FundFilter, FundGridDocument, type FundingSource } from '../../generated/graphql.ts'
import { buildGrid } from './grid.ts'

const measures: readonly [FundMeasure, ...FundMeasure[]] = ['BUDGET', 'RECEIVED', 'EXECUTED']
export type GridSource = FundingSource | 'TOTAL'
const allSources: readonly [GridSource, ...GridSource[]] = ['CENTRAL', 'PROVINCIAL', 'LOCAL', 'TOTAL']

/** The grid's own choices in the link (`?grid=provincial&measure=executed`), its question and its answer. */
export const useGrid = () => {
  const { language } = useContext(PreferencesContext)
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
  const query = usePageQuery(FundGridDocument, { where, language: language === 'en' ? 'EN' : 'ZH' })
  const { regions } = filters
  const offered = regionOptions(options)
  const taking = new Set(offered.filter(({ inside }) => inside).map(({ code }) => code))
  const shown = offered.filter(
    ({ code, level, parent }) =>
      level !== 'PROVINCE' &&
      (regions.length === 0 || regions.includes(code) || regions.includes(parent?.code ?? '')),
  )
  return {
    ...query,
    grid: query.data && buildGrid(query.data, shown, chosen.measure, taking),
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
