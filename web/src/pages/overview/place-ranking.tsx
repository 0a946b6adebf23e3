import type { ReactNode } from 'react'
import { PickName } from '../../filters/pick-name.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'
import type { Place } from './places.ts'
import { Ranking } from './ranking.tsx'
import type { PlaceWords } from './use-place-words.ts'

interface Props {
  places: readonly Place[]
  words: PlaceWords
  shareOf: (place: Place) => number | null
  isChosen: (place: Place) => boolean
  figureOf: (place: Place) => ReactNode
}

/** Those that take part, ranked; the others named in one line: they have nothing to report. */
export const PlaceRanking = ({ places, words, shareOf, isChosen, figureOf }: Props) => {
  const t = useT()
  const inside = places.filter(({ status }) => status !== 'NOT_IN_PROGRAMME')
  const outside = places.filter(({ status }) => status === 'NOT_IN_PROGRAMME')
  return (
    <div className={styles.ranked}>
      <Ranking
        label={words.measure}
        rows={inside.map((place) => ({
          key: place.region.code,
          name: <PickName change={{ regions: [place.region.code] }}>{words.nameOf(place)}</PickName>,
          figure: figureOf(place),
          share: shareOf(place),
          chosen: isChosen(place),
        }))}
      />
      {outside.length > 0 && (
        <p className={styles.outside}>
          {t('overview.places.outside', { names: outside.map(words.nameOf).join(t('list.separator')) })}
        </p>
      )}
    </div>
  )
}
