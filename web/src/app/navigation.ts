import type { IconName } from '../components/icon.tsx'
import { filterKeys } from '../filters/filters.ts'
import type { Search } from '../filters/search.ts'
import type { Key } from '../i18n/translate.ts'

/**
 * The pages in the rail, in the order in which a reader asks. `question` is what the page answers, `key` is pressed after g. `more` stands behind "more" on phones,
 * where the bar has room for five.
 */
export const destinations = [
  { to: '/', label: 'nav.overview', question: 'overview.title', icon: 'overview', key: 'o', more: false },
  { to: '/funds', label: 'nav.funds', question: 'funds.title', icon: 'funds', key: 'f', more: false },
  {
    to: '/indicators',
    label: 'nav.indicators',
    question: 'indicators.title',
    icon: 'indicators',
    key: 'i',
    more: false,
  },
  { to: '/compare', label: 'nav.compare', question: 'compare.title', icon: 'compare', key: 'c', more: false },
  {
    to: '/allocation',
    label: 'nav.allocation',
    question: 'allocation.title',
    icon: 'allocation',
    key: 'a',
    more: true,
  },
  { to: '/checks', label: 'nav.checks', question: 'checks.title', icon: 'checks', key: 'k', more: false },
  { to: '/query', label: 'nav.query', question: 'query.title', icon: 'query', key: 'q', more: true },
  { to: '/data', label: 'nav.data', question: 'data.title', icon: 'data', key: 'd', more: true },
] as const satisfies { to: string; label: Key; question: Key; icon: IconName; key: string; more: boolean }[]
export type Destination = (typeof destinations)[number]

/** What a reader carries from page to page: filters, looks and the release, not one page's own state. */
export const carried = (search: Search): Search => {
  const kept: string[] = [...filterKeys, 'lang', 'theme', 'release']
  return Object.fromEntries(Object.entries(search).filter(([key]) => kept.includes(key)))
}
