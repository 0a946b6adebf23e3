import { joinList, listOf, type Search } from '../../filters/search.ts'
import type {
  IndicatorFilter,
  IndicatorLevel1,
  IndicatorLevel2,
  ResultStatus,
} from '../../generated/graphql.ts'
import { type SortOrder, sortOrders } from './sort-results.ts'

/** What this page adds to the filter bar. Empty lists, null and '' mean "all". */
export interface IndicatorChoice {
  level1: IndicatorLevel1[]
  level2: IndicatorLevel2[]
  status: ResultStatus | null
  search: string
  sort: SortOrder
}
/** A value of the link that means nothing here; shown to the reader. */
export interface IgnoredChoice {
  field: 'level1' | 'level2' | 'status' | 'sort'
  value: string
}

/** In the order in which the official form lists them. */
export const level1Order: readonly IndicatorLevel1[] = ['COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION']
export const level2Order: readonly IndicatorLevel2[] = [
  'ECONOMIC_COST',
  'SOCIAL_COST',
  'ECO_ENV_COST',
  'QUANTITY',
  'QUALITY',
  'TIMELINESS',
  'COST',
  'ECONOMIC',
  'SOCIAL',
  'ECOLOGICAL',
  'SUSTAINABILITY',
  'BENEFICIARY_SATISFACTION',
]
export const statusOrder: readonly ResultStatus[] = ['MET', 'UNMET', 'NOT_EVALUATED', 'NOT_REPORTED']

export const readChoice = (search: Search): { choice: IndicatorChoice; ignored: IgnoredChoice[] } => {
  const ignored: IgnoredChoice[] = []
  const read = <T extends string>(
    field: IgnoredChoice['field'],
    texts: string[],
    known: readonly T[],
    write: (value: T) => string,
  ): T[] =>
    texts.flatMap((text) => {
      const found = known.find((value) => write(value) === text)
      if (found === undefined) ignored.push({ field, value: text })
      return found === undefined ? [] : [found]
    })
  const one = (text: string | undefined) => (text ? [text] : [])
  const choice: IndicatorChoice = {
    level1: read('level1', listOf(search.level1), level1Order, wordOf),
    level2: read('level2', listOf(search.level2), level2Order, wordOf),
    status: read('status', one(search.status), statusOrder, wordOf)[0] ?? null,
    search: search.q ?? '',
    sort: read('sort', one(search.sort), sortOrders, (order) => order)[0] ?? 'tree',
  }
  return { choice, ignored }
}

/** As values of the query string; defaults are empty, which leaves them out. */
export const writeChoice = ({ level1, level2, status, search, sort }: IndicatorChoice): Search => ({
  level1: joinList(level1.map(wordOf)),
  level2: joinList(level2.map(wordOf)),
  status: status ? wordOf(status) : '',
  q: search,
  sort: sort === 'tree' ? '' : sort,
})

/** True where the page's own choices leave rows out; the order does not. */
export const isChoiceNarrowed = ({ level1, level2, status, search }: IndicatorChoice): boolean =>
  level1.length > 0 || level2.length > 0 || status !== null || search.trim() !== ''

export const narrowFilter = (
  scope: IndicatorFilter,
  { level1, level2, status, search }: IndicatorChoice,
): IndicatorFilter => ({
  ...scope,
  ...(level1.length > 0 && { level1 }),
  ...(level2.length > 0 && { level2 }),
  ...(status && { statuses: [status] }),
  ...(search.trim() && { search: search.trim() }),
})

const wordOf = (code: string) => code.toLowerCase().replaceAll('_', '-')
