import type { Choice } from './filter-menu.tsx'

/** From so many choices on, a search field stands over the list. */
export const searchedFrom = 13
/** More are not put on the page: the search finds them. */
const shown = 80

/** The choices that contain the text, those already chosen first; and how many are left out. */
export const listedChoices = <T extends string>(
  choices: readonly Choice<T>[],
  chosen: readonly T[],
  text: string,
): { listed: Choice<T>[]; more: number } => {
  const sought = text.trim().toLowerCase()
  const fitting = choices.filter(
    ({ label, value }) => label.toLowerCase().includes(sought) || value.toLowerCase().includes(sought),
  )
  const isLong = choices.length >= searchedFrom
  const ordered = isLong
    ? fitting.toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)))
    : fitting
  return { listed: ordered.slice(0, shown), more: Math.max(0, ordered.length - shown) }
}
