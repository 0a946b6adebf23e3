import { AppError } from './errors.ts'

/** No name is longer. */
const LONGEST = 200

/**
 * True if one of the texts contains the sought one, whatever the case or the width of its letters.
 * @throws AppError BAD_FILTER if it is longer than any name
 */
export function contains(sought: string | null | undefined, texts: readonly (string | null)[]): boolean {
  if (sought == null) return true
  if (sought.length > LONGEST) {
    throw new AppError('BAD_FILTER', `A text to search for may have ${LONGEST} characters.`, {
      argument: 'where.search',
      hint: 'Search for a part of a name.',
    })
  }
  const plain = (text: string) => text.normalize('NFKC').toLowerCase()
  return texts.some((text) => text !== null && plain(text).includes(plain(sought)))
}
