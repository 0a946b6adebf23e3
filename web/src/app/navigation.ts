import type { IconName } from '../components/icon.tsx'
import { filterKeys } from '../filters/filters.ts'
import type { Search } from '../filters/search.ts'
import type { Key } from '../i18n/translate.ts'

/** The pages in the rail, in the order in which a reader asks. */
export const destinations = [
  { to: '/', label: 'nav.overview', icon: 'overview' },
  { to: '/funds', label: 'nav.funds', icon: 'funds' },
  { to: '/indicators', label: 'nav.indicators', icon: 'indicators' },
  { to: '/compare', label: 'nav.compare', icon: 'compare' },
  { to: '/allocation', label: 'nav.allocation', icon: 'allocation' },
  { to: '/checks', label: 'nav.checks', icon: 'checks' },
  { to: '/query', label: 'nav.query', icon: 'query' },
  { to: '/data', label: 'nav.data', icon: 'data' },
] as const satisfies { to: string; label: Key; icon: IconName }[]

/** What a reader carries from page to page: filters and looks, not one page's own state. */
export const carried = (search: Search): Search => {
  const kept: string[] = [...filterKeys, 'lang', 'theme']
  return Object.fromEntries(Object.entries(search).filter(([key]) => kept.includes(key)))
}
