import { useNavigate } from '@tanstack/react-router'
import { useContext } from 'react'
import type { Search } from '../filters/search.ts'
import { type Preferences, PreferencesContext, remember } from './preferences.ts'

/** Language and theme with a setter that writes both the link and this browser's memory. */
export const usePreferences = (): [Preferences, (change: Partial<Preferences>) => void] => {
  const current = useContext(PreferencesContext)
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
