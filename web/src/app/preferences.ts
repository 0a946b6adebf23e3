import { createContext } from 'react'
import type { Search } from '../filters/search.ts'
import type { Language } from '../i18n/translate.ts'

export type Theme = 'light' | 'dark'
/** What the reader chose for looks; `theme` is null while it follows the system. */
export interface Preferences {
  language: Language
  theme: Theme | null
}

export const PreferencesContext = createContext<Preferences>({ language: 'zh', theme: null })

const languages: readonly string[] = ['zh', 'en'] satisfies Language[]
const themes: readonly string[] = ['light', 'dark'] satisfies Theme[]
export const isLanguage = (value: unknown): value is Language => languages.includes(String(value))
export const isTheme = (value: unknown): value is Theme => themes.includes(String(value))

/** The link decides, then what this browser remembers, then the defaults: Chinese, the system's theme. */
export const readPreferences = (search: Search, memory = remembered()): Preferences => {
  const language = [search.lang, memory.lang].find(isLanguage) ?? 'zh'
  const theme = [search.theme, memory.theme].find(isTheme) ?? null
  return { language, theme }
}

export const remember = ({ language, theme }: Preferences): void => {
  try {
    localStorage.setItem('lang', language)
    if (theme) localStorage.setItem('theme', theme)
    else localStorage.removeItem('theme')
  } catch {
    // A browser that forbids storage still shows the page; the link carries the choice.
  }
}

const remembered = (): { lang?: string | null; theme?: string | null } => {
  try {
    return { lang: localStorage.getItem('lang'), theme: localStorage.getItem('theme') }
  } catch {
    return {}
  }
}
