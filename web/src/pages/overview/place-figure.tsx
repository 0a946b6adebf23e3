import { Figure } from '../../components/figure.tsx'
import { placeEvidence } from './place-words.ts'
import type { Place } from './places.ts'
import type { PlaceWords } from './use-place-words.ts'
import type { PlacesQuestion } from './use-places.ts'

interface Props {
  place: Place
  words: PlaceWords
  question: PlacesQuestion
}

/** One prefecture's figure with its source. */
export const PlaceFigure = ({ place, words, question }: Props) => (
  <Figure
    label={`${words.nameOf(place)} · ${words.measure}`}
    value={words.text(place)}
    status={place.status}
    said={words.said(place)}
    exact={words.exact(place)}
    evidence={placeEvidence(place, words.metric, question)}
    compact={place.value !== null}
  />
)
