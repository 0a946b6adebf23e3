/** A quotient in percent as a document could print it, in ten-thousandths of a percent. */
export interface Percent {
  /** Halves up, as it should be. */
  rounded: number
  /** Cut off after the last place, as it should not be. */
  truncated: number
}

const PLACES = 4

/**
 * Numerator ÷ denominator in percent, to a number of places (at most 4). Both are non-negative integers.
 * @throws RangeError if the denominator is not above zero, or `places` is out of range
 */
export function percent(numerator: number, denominator: number, places: number): Percent {
  if (denominator <= 0) throw new RangeError('a percentage needs a denominator above zero')
  if (places < 0 || places > PLACES)
    throw new RangeError(`${places} is no number of places from 0 to ${PLACES}`)
  const scaled = BigInt(numerator) * 10n ** BigInt(places + 2)
  const whole = BigInt(denominator)
  const back = 10 ** (PLACES - places)
  return {
    rounded: Number((2n * scaled + whole) / (2n * whole)) * back,
    truncated: Number(scaled / whole) * back,
  }
}
