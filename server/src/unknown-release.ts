import { AppError } from './errors.ts'

/** @param newest its number, where it is known */
export const unknownRelease = (named: string, newest?: number): AppError =>
  new AppError('UNKNOWN_RELEASE', `There is no release ${JSON.stringify(named.slice(0, 20))}.`, {
    argument: 'release',
    hint:
      newest === undefined
        ? 'Releases are numbered 1, 2, 3 …; the releases query lists them.'
        : `The newest release is ${newest}; the releases query lists them all.`,
    status: 404,
  })
