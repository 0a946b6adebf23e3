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

interface NamedProject {
  shortName: string
  nameEn?: string | null
}

/** What fits beside a mark in two lines. */
const shortEnough = 32

/** A project's name where room is short: on marks, tiles and chips. A full English title there would hide its neighbours. */
export const useProjectName = (): ((project: NamedProject) => string) => {
  const { language } = useContext(PreferencesContext)
  return ({ shortName, nameEn }) =>
    language === 'en' && nameEn && nameEn.length <= shortEnough ? nameEn : shortName
}
