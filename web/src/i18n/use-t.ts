import { useContext } from 'react'
import { PreferencesContext } from '../app/preferences.ts'
import { en } from './en.ts'
import { type Translate, translator } from './translate.ts'
import { zh } from './zh.ts'

const translators = { zh: translator(zh), en: translator(en) }

/** The translator of the reader's language. */
export const useT = (): Translate => translators[useContext(PreferencesContext).language]

/** Names of data in the reader's language: the English name where there is one, else the Chinese. */
export const useName = (): ((named: { name: string; nameEn?: string | null }) => string) => {
  const { language } = useContext(PreferencesContext)
  return (named) => (language === 'en' && named.nameEn ? named.nameEn : named.name)
}
