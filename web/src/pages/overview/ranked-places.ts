import { manyRegions } from '../../filters/scale.ts'
import type { Place } from './places.ts'

/** Of many places, as many from the top and from the bottom are listed. */
const ends = 8

export interface RankedPlace {
  place: Place
  /** From 1; null without a figure. */
  rank: number | null
}
export interface RankedPlaces {
  listed: RankedPlace[]
  /** Places with a figure that stand between the two ends and are not listed. */
  between: number
  /** True where a search is of use. */
  isLong: boolean
}

/** All of few places; of many the first and the last, or those whose name or code contains the text. */
export const rankedPlaces = (
  places: readonly Place[],
  nameOf: (place: Place) => string,
  text: string,
): RankedPlaces => {
  const ranked = places.map(
    (place, nth): RankedPlace => ({ place, rank: place.value === null ? null : nth + 1 }),
  )
  const isLong = places.length > manyRegions
  if (!isLong) return { listed: ranked, between: 0, isLong }
  const sought = text.trim().toLowerCase()
  if (sought) {
    const found = ranked.filter(
      ({ place }) => nameOf(place).toLowerCase().includes(sought) || place.region.code.includes(sought),
    )
    return { listed: found.slice(0, 2 * ends), between: 0, isLong }
  }
  const withFigure = ranked.filter(({ rank }) => rank !== null)
  const [first, last] = [
    withFigure.slice(0, ends),
    withFigure.slice(Math.max(ends, withFigure.length - ends)),
  ]
  return { listed: [...first, ...last], between: withFigure.length - first.length - last.length, isLong }
}
