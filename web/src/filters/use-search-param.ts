import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Search } from './search.ts'
import { useLinkText } from './use-link.ts'

/** One value of the link, '' where it is left out. Who reads it is drawn anew only when that one changes. */
export const useSearchValue = (key: string): string => useLinkText((search) => search[key] ?? '')

/** One choice of a page kept in the link (`?tab=table`); the first of `values` is the default and is left out. */
export const useSearchParam = <T extends string>(
  key: string,
  values: readonly [T, ...T[]],
): [T, (value: T) => void] => {
  const [text, setText] = useSearchText(key)
  const value = values.find((known) => known === text) ?? values[0]
  return [value, (next) => setText(next === values[0] ? '' : next)]
}

/**
 * Text kept in the link, such as an open item's code. Empty is left out. Each choice is a step that "back" undoes; what
 * is typed letter by letter replaces the step before.
 */
export const useSearchText = (key: string, typed = false): [string, (value: string) => void] => {
  const value = useSearchValue(key)
  const navigate = useNavigate()
  const set = useCallback(
    (value: string) =>
      void navigate({
        to: '.',
        replace: typed,
        resetScroll: false,
        search: (before: Search) => ({ ...before, [key]: value }),
      }),
    [navigate, key, typed],
  )
  return [value, set]
}
