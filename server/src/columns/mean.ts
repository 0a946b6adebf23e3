/** Sums of doubles that lose next to nothing on the way, as the store's own sum does (Kahan, Babuška, Neumaier). */
export interface ExactSums {
  sum: Float64Array
  /** What was lost of each, by rounding. */
  lost: Float64Array
}

export const exactSums = (size: number): ExactSums => ({
  sum: new Float64Array(size),
  lost: new Float64Array(size),
})

export function addAt({ sum, lost }: ExactSums, at: number, value: number): void {
  const before = sum[at] ?? 0
  sum[at] = before + value
  lost[at] = (lost[at] ?? 0) + lostIn(before, value)
}

/** What is lost where a value is added to a sum. */
export function lostIn(sum: number, value: number): number {
  const next = sum + value
  return Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
}
