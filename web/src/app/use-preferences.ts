import { useNavigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { Search } from '../filters/search.ts'
import { useSearchValue } from '../filters/use-search-param.ts'
import { memoryText, onRemembered, type Preferences, readPreferences, remember } from './preferences.ts'

/** Language and theme as the link and this browser's memory have them. */
export const useChosenLook = (): Preferences => {
  useSyncExternalStore(onRemembered, memoryText)
  return readPreferences({ lang: useSearchValue('lang'), theme: useSearchValue('theme') })
}

/** Language and theme with a setter that writes both the link and this browser's memory. */
export const usePreferences = (): [Preferences, (change: Partial<Preferences>) => void] => {
  const current = useChosenLook()
  const navigate = useNavigate()
  const change = (part: Partial<Preferences>) => {
    const next = { ...current, ...part }
    remember(next)
    void navigate({
      to: '.',
      replace: true,
      search: (search: Search) => ({
        ...search,
        lang: next.language === 'zh' ? '' : next.language,
        theme: next.theme ?? '',
      }),
    })
  }
  return [current, change]
}
