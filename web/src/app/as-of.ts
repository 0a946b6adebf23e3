import type { Search } from '../filters/search.ts'

/** The release that the link asks for (`?release=3`), '' for the newest; and a value that is no number, to be told. */
export const asOf = ({ release = '' }: Search): { release: string; ignored: string | null } =>
  /^[1-9]\d{0,8}$/.test(release)
    ? { release, ignored: null }
    : { release: '', ignored: release === '' ? null : release }

/** The same page as of the newest release. */
export const withoutRelease = (search: Search): Search => ({ ...search, release: '' })
