import { type ReactNode, useState } from 'react'
import { PickName } from '../../filters/pick-name.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'
import type { Place } from './places.ts'
import { rankedPlaces } from './ranked-places.ts'
import { Ranking } from './ranking.tsx'
import type { PlaceWords } from './use-place-words.ts'

interface Props {
  places: readonly Place[]
  words: PlaceWords
  shareOf: (place: Place) => number | null
  isChosen: (place: Place) => boolean
  figureOf: (place: Place) => ReactNode
  /** Under a map, where they stand side by side. */
  inColumns: boolean
}

/** More names than these are counted, not listed. */
const manyNames = 12

/** Those that take part, ranked, of many the two ends and a search; the others named in one line: they have nothing to report. */
export const PlaceRanking = ({ places, words, shareOf, isChosen, figureOf, inColumns }: Props) => {
  const t = useT()
  const [text, setText] = useState('')
  const inside = places.filter(({ status }) => status !== 'NOT_IN_PROGRAMME')
  const outside = places.filter(({ status }) => status === 'NOT_IN_PROGRAMME')
  const { listed, between, isLong } = rankedPlaces(inside, words.nameOf, text)
  const silent = inside.filter(({ value }) => value === null).length
  const search = t('overview.places.search')
  return (
    <div className={styles.ranked}>
      {isLong && (
        <input
          type="search"
          className={styles.search}
          value={text}
          placeholder={search}
          aria-label={search}
          onChange={({ target }) => setText(target.value)}
          data-print="hide"
        />
      )}
      <Ranking
        label={words.measure}
        inColumns={inColumns}
        rows={listed.map(({ place, rank }) => ({
          key: place.region.code,
          rank,
          name: <PickName change={{ regions: [place.region.code] }}>{words.nameOf(place)}</PickName>,
          figure: figureOf(place),
          share: shareOf(place),
          chosen: isChosen(place),
        }))}
      />
      {between > 0 && (
        <p className={styles.outside}>{t('overview.places.between', { count: formatNumber(between) })}</p>
      )}
      {isLong && silent > 0 && (
        <p className={styles.outside}>{t('overview.places.silent', { count: formatNumber(silent) })}</p>
      )}
      {outside.length > 0 && (
        <p className={styles.outside}>
          {outside.length > manyNames
            ? t('overview.places.outside.many', { count: formatNumber(outside.length) })
            : t('overview.places.outside', { names: outside.map(words.nameOf).join(t('list.separator')) })}
        </p>
      )}
    </div>
  )
}
