import { sumOfBounds } from './add-up.ts'
import { type Figure, isExact, type Remainder } from './figure.ts'
import { type Cell, type Sum } from './grid.ts'

/**
 * The zero rule: where the known parts already add up to the known whole, what nobody mentioned is zero.
 * Returns each part that so becomes exact, at its lower bound, with its new figure. Nothing is changed here, so the
 * answer does not depend on the order of the wholes. A remainder other than zero is never handed to a part.
 */
export function partsSettledByZero(wholes: Iterable<Cell>): Map<Cell, Figure> {
  const settled = new Map<Cell, { whole: Cell; sum: Sum }>()
  for (const whole of wholes) {
    if (!isExact(whole.figure)) continue
    for (const sum of whole.sums) {
      if (sumOfBounds(sum) !== whole.figure.value) continue
      for (const part of sum.parts)
        if (!isExact(part.figure) && isBetterWitness(whole, settled.get(part)?.whole))
          settled.set(part, { whole, sum })
    }
  }
  return new Map([...settled].map(([part, { whole, sum }]) => [part, figureAtBound(part, whole, sum)]))
}

/** A printed whole is the plainer witness than a derived one; among equals, the key decides. */
function isBetterWitness(candidate: Cell, current: Cell | undefined): boolean {
  if (!current) return true
  if (candidate.figure.status !== current.figure.status) return candidate.figure.status === 'REPORTED'
  return candidate.key < current.key
}

function figureAtBound(part: Cell, whole: Cell, sum: Sum): Figure {
  const beside = sum.parts.filter((other) => other !== part)
  const known = [...beside, ...(part.boundBy?.parts ?? [])].filter((cell) => cell.figure.value !== null)
  const via: Remainder = { zeroIn: whole.key, known: known.map((cell) => cell.key) }
  return { value: part.bound, status: 'DERIVED', coverage: 1, via }
}
