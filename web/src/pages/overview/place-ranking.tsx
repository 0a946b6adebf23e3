import type { ReactNode } from 'react'
import { PickButton } from '../../components/pick-button.tsx'
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
  onPick: (place: Place) => void
}

/** Those that take part, ranked; the others named in one line: they have nothing to report. */
export const PlaceRanking = ({ places, words, shareOf, isChosen, figureOf, onPick }: Props) => {
  const t = useT()
  const inside = places.filter(({ status }) => status !== 'NOT_IN_PROGRAMME')
  const outside = places.filter(({ status }) => status === 'NOT_IN_PROGRAMME')
  return (
    <div className={styles.ranked}>
      <Ranking
        label={words.measure}
        rows={inside.map((place) => ({
          key: place.region.code,
          name: <PickButton onPick={() => onPick(place)}>{words.nameOf(place)}</PickButton>,
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
