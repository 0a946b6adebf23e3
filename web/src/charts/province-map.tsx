import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import boundariesUrl from '../../../seeds/geo/guizhou-prefectures.topo.json?url'
import { Skeleton } from '../components/skeleton.tsx'
import type { Search } from '../filters/search.ts'
import { type Boundaries, mapShapes, type ProvinceMap as Shapes } from './map-shapes.ts'
import styles from './province-map.module.css'

export type PlaceState = 'figure' | 'partial' | 'missing' | 'outside'
export interface MapPlace {
  code: string
  name: string
  /** The figure, or in words why there is none. */
  text: string
  /** 0 to 1: how dark it is drawn; null where there is no figure. */
  share: number | null
  state: PlaceState
  chosen: boolean
  /** The page's link with this place chosen, or chosen no more. */
  search: (search: Search) => Search
}
interface Props {
  label: string
  places: readonly MapPlace[]
  /** Said under the map; a sketch is not a legal boundary. */
  caption: string
  failedText: string
}

const width = 640
let shapes: Promise<Shapes> | undefined
/** Fetched once per visit; a failed attempt may be made again. */
const loadShapes = () => {
  shapes ??= fetch(boundariesUrl)
    .then((response) => response.json())
    .then((boundaries: Boundaries) => mapShapes(boundaries, width))
  shapes.catch(() => {
    shapes = undefined
  })
  return shapes
}

/** A province by its prefectures: coloured by figure, hatched where nothing is reported, dotted where nothing is to report. */
export const ProvinceMap = ({ label, places, caption, failedText }: Props) => {
  const [map, setMap] = useState<Shapes | null | 'failed'>(null)
  useEffect(() => {
    let gone = false
    loadShapes().then(
      (loaded) => gone || setMap(loaded),
      () => gone || setMap('failed'),
    )
    return () => {
      gone = true
    }
  }, [])
  if (map === 'failed') return <p className={styles.failed}>{failedText}</p>
  if (map === null) return <Skeleton height={380} />
  const drawn = map.shapes.flatMap((shape) => {
    const place = places.find(({ code }) => code === shape.code)
    return place ? [{ shape, place }] : []
  })
  return (
    <figure className={styles.map}>
      <div className={styles.sheet}>
        <svg viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`}>
          <title>{label}</title>
          <Patterns />
          {/* The chosen ones last, so that their outline lies over their neighbours'. */}
          {drawn
            .toSorted((a, b) => Number(a.place.chosen) - Number(b.place.chosen))
            .map(({ shape, place }) => (
              <Link
                key={place.code}
                to="."
                search={place.search}
                resetScroll={false}
                className={styles.shape}
                aria-label={`${place.name} ${place.text}`}
                data-chosen={place.chosen}
              >
                <path d={shape.path} style={{ fill: fillOf(place) }} />
              </Link>
            ))}
        </svg>
        {drawn.map(({ shape, place }) => (
          <span
            key={place.code}
            className={styles.label}
            data-state={place.state}
            data-dark={place.share !== null && place.share > 0.55}
            data-chosen={place.chosen}
            style={{ left: `${shape.label.x * 100}%`, top: `${shape.label.y * 100}%` }}
            aria-hidden="true"
          >
            {place.name}
            {place.share !== null && <span data-long={place.text.length > 9}>{place.text}</span>}
          </span>
        ))}
      </div>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  )
}

/** Darker is more; the lightest figure still stands off the paper. */
const fillOf = ({ state, share }: MapPlace) =>
  state === 'missing'
    ? 'url(#map-missing)'
    : state === 'outside'
      ? 'url(#map-outside)'
      : `color-mix(in oklab, var(--central) ${Math.round(12 + 88 * (share ?? 0))}%, var(--surface))`

const Patterns = () => (
  <defs>
    <pattern
      id="map-missing"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="7" height="7" className={styles.paper} />
      <rect width="1.6" height="7" className={styles.hatch} />
    </pattern>
    <pattern id="map-outside" width="9" height="9" patternUnits="userSpaceOnUse">
      <rect width="9" height="9" className={styles.ground} />
      <circle cx="4.5" cy="4.5" r="0.9" className={styles.dot} />
    </pattern>
  </defs>
)
