import { type Figure, figuresIn } from './figures.ts'
import { placeReader } from './places.ts'
import { plainText } from './plain-text.ts'

/** A figure that a person may have to transcribe. */
export interface Proposal extends Figure {
  /** Counted from 1. */
  line: number
  /** “一(三)1(1)①”, as far as headings tell. */
  place: string
}

/** Every figure of a report, with its place. It proposes; a person transcribes. */
export function proposalsIn(report: string): Proposal[] {
  const placeOf = placeReader()
  return plainText(report)
    .split(/\r?\n/)
    .flatMap((text, index) => {
      const place = placeOf(text)
      return figuresIn(text).map((figure) => ({ ...figure, line: index + 1, place }))
    })
}
