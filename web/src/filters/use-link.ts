import { type AnyRouter, useRouter, useSearch } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'
import { parseSearch, type Search, stringifySearch } from './search.ts'

/**
 * Text read from the link as it is now. The router's own follows some ticks later, once it has asked ahead: until then
 * a ticked box would fall back. While another page is on its way, the page that is still shown keeps its own link.
 */
export const useLinkText = (select: (search: Search) => string): string => {
  const router: AnyRouter = useRouter()
  const followed = useSearch({ strict: false, select })
  const { history } = router
  const now = useSyncExternalStore(history.subscribe, () =>
    router.state.resolvedLocation?.pathname === history.location.pathname
      ? select(parseSearch(history.location.search))
      : null,
  )
  return now ?? followed
}

/** What the link asks for, or a part of it; another one only when that part has changed. */
export const useLink = (part: (search: Search) => Search = all): Search => {
  const text = useLinkText((search) => stringifySearch(part(search)))
  return useMemo(() => parseSearch(text), [text])
}

const all = (search: Search) => search
