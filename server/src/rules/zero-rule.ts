import { sumOfBounds } from './add-up.ts'
import { type Figure, isExact } from './figure.ts'
import type { Cell, Sum } from './grid.ts'

/**
 * The zero rule: where the known parts already add up to the known whole, what nobody mentioned is zero.
 * Returns each part that so becomes exact, at its lower bound, with its new figure. Nothing is changed here, so the
 * answer does not depend on the order of the wholes. A remainder other than zero is never handed to a part.
 */
export function partsSettledByZero(wholes: Iterable<Cell>): Map<Cell, Figure> {
  const witnesses = new Map<Cell, Witness>()
  for (const whole of wholes) {
    if (!isExact(whole.figure)) continue
    for (const sum of whole.sums) {
      if (sumOfBounds(sum) !== whole.figure.value) continue
      const witness = { whole, known: knownParts(sum) }
      for (const part of sum.parts)
        if (!isExact(part.figure) && isBetter(witness, witnesses.get(part))) witnesses.set(part, witness)
    }
  }
  return new Map([...witnesses].map(([part, witness]) => [part, figureAtBound(part, witness)]))
}

/** An exact whole, and the parts that already add up to it. */
interface Witness {
  whole: Cell
  known: readonly string[]
}

/** A printed whole is the plainer witness than a derived one; among equals, the key decides. */
function isBetter({ whole: candidate }: Witness, current: Witness | undefined): boolean {
  if (!current) return true
  if (candidate.figure.status !== current.whole.figure.status) return candidate.figure.status === 'REPORTED'
  return candidate.key < current.whole.key
}

/** A part of which something was known is explained by its own parts instead of by itself. */
function figureAtBound(part: Cell, { whole, known }: Witness): Figure {
  const explained = part.boundBy
    ? [...known.filter((key) => key !== part.key), ...knownParts(part.boundBy)]
    : known
  return { value: part.bound, status: 'DERIVED', coverage: 1, via: { zeroIn: whole.key, known: explained } }
}

function knownParts({ parts }: Sum): string[] {
  return parts.filter(({ figure }) => figure.value !== null).map(({ key }) => key)
}
