/** A printed figure: an integer, the size of its last digit in the same parts, and its unit. */
export interface Measured {
  value: number
  step: number
  unit: string
}

/**
 * EQUAL: the same, once the finer figure is rounded as the coarser unit prints it. ROUNDING: not the same, but rounding
 * of the printed figures can explain it. UNEQUAL: it cannot.
 */
export type Agreement = 'EQUAL' | 'ROUNDING' | 'UNEQUAL'

export interface Compared {
  agreement: Agreement
  sum: number
  /** Whole − sum. */
  difference: number
  /** Half of the last digit of every figure, added up. */
  tolerance: number
}

/** Parts that should add up to a whole. Figures of one unit stand in one series: 1.8 + 1 + 0.1 means 1.8 + 1.0 + 0.1. */
export function compareSum(parts: readonly Measured[], whole: Measured): Compared {
  const finest = new Map<string, number>()
  for (const { unit, step } of [...parts, whole]) finest.set(unit, Math.min(step, finest.get(unit) ?? step))
  const even = (figure: Measured) => ({ ...figure, step: finest.get(figure.unit) ?? figure.step })
  return compare(parts.map(even), even(whole))
}

/** The same figure, printed twice: the rounding of the coarser one is allowed. */
export const compareTwice = (one: Measured, other: Measured): Compared => compare([one], other)

function compare(parts: readonly Measured[], whole: Measured): Compared {
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const difference = whole.value - sum
  const all = [...parts, whole]
  const tolerance = all.reduce((total, { step }) => total + step / 2, 0)
  const coarsest = Math.max(...all.map(({ step }) => step))
  const oneUnit = all.every(({ unit }) => unit === whole.unit)
  const same = oneUnit ? difference === 0 : rounded(sum, coarsest) === rounded(whole.value, coarsest)
  const agreement = same ? 'EQUAL' : Math.abs(difference) <= tolerance ? 'ROUNDING' : 'UNEQUAL'
  return { agreement, sum, difference, tolerance }
}

const rounded = (value: number, step: number) => (step === 0 ? value : Math.round(value / step))
