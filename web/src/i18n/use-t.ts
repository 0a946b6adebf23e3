import { useContext } from 'react'
import { LanguageContext } from '../app/preferences.ts'
import { shortRegionName } from '../format/region-name.ts'
import type { Language } from '../generated/graphql.ts'
import { en } from './en.ts'
import { type Translate, translator } from './translate.ts'
import { zh } from './zh.ts'

const translators = { zh: translator(zh), en: translator(en) }

/** The translator of the reader's language. */
export const useT = (): Translate => translators[useContext(LanguageContext)]

/** The reader's language, as the API names it for sentences that it writes itself. */
export const useApiLanguage = (): Language => (useContext(LanguageContext) === 'en' ? 'EN' : 'ZH')

/** Names of data in the reader's language: the English name where there is one, else the Chinese. */
export const useName = (): ((named: Named) => string) => names[useContext(LanguageContext)]

interface Named {
  name: string
  nameEn?: string | null
}
const names = {
  zh: ({ name }: Named) => name,
  en: ({ name, nameEn }: Named) => nameEn || name,
}

interface NamedProject {
  shortName: string
  shortNameEn?: string | null
}

/** A project's name where room is short: on marks, tiles and chips. */
export const useProjectName = (): ((project: NamedProject) => string) =>
  projectNames[useContext(LanguageContext)]

const projectNames = {
  zh: ({ shortName }: NamedProject) => shortName,
  en: ({ shortName, shortNameEn }: NamedProject) => shortNameEn || shortName,
}

/** A region's name where room is short: 黔南州 for 黔南布依族苗族自治州. */
export const useRegionName = (): typeof nameOfRegion => {
  const language = useContext(LanguageContext)
  return language === 'en' ? englishNameOfRegion : nameOfRegion
}

const nameOfRegion = ({ name }: Named) => shortRegionName(name)
const englishNameOfRegion = ({ name, nameEn }: Named) =>
  nameEn?.replace(/ Prefecture$/, '') ?? shortRegionName(name)
