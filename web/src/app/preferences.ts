import { createContext } from 'react'
import type { Language } from '../i18n/translate.ts'

export type Theme = 'light' | 'dark'
/** What the reader chose for looks; `theme` is null while it follows the system. */
export interface Preferences {
  language: Language
  theme: Theme | null
}

/** Apart from each other, since nearly all that is drawn reads the language, and next to nothing the theme. */
export const LanguageContext = createContext<Language>('zh')
/** The theme that the page wears by now, for what is not coloured by CSS. */
export const ThemeContext = createContext<Theme | null>(null)

const languages: readonly string[] = ['zh', 'en'] satisfies Language[]
const themes: readonly string[] = ['light', 'dark'] satisfies Theme[]
const isLanguage = (value: unknown): value is Language => languages.includes(String(value))
const isTheme = (value: unknown): value is Theme => themes.includes(String(value))

/** The link decides, then what this browser remembers, then the defaults: Chinese, the system's theme. */
export const readPreferences = (
  search: { lang?: string; theme?: string },
  memory = remembered(),
): Preferences => {
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
  for (const hear of listeners) hear()
}

const listeners = new Set<() => void>()
/** Tells of each choice that was remembered: the link may read as before, as where a remembered theme is left for the system's. */
export const onRemembered = (hear: () => void) => {
  listeners.add(hear)
  return () => void listeners.delete(hear)
}
/** What is remembered, as one text. */
export const memoryText = (): string => JSON.stringify(remembered())

const remembered = (): { lang?: string | null; theme?: string | null } => {
  try {
    return { lang: localStorage.getItem('lang'), theme: localStorage.getItem('theme') }
  } catch {
    return {}
  }
}
