/** A sum of doubles that loses next to nothing on the way, as the store's own sum does (Kahan, Babuška, Neumaier). */
export interface ExactSum {
  sum: number
  lost: number
}

export function add(total: ExactSum, value: number): void {
  const next = total.sum + value
  total.lost += Math.abs(total.sum) >= Math.abs(value) ? total.sum - next + value : value - next + total.sum
  total.sum = next
}

export const meanOf = ({ sum, lost }: ExactSum, count: number): number => (sum + lost) / count

/** Adds what another sum came to. */
export function addSum(total: ExactSum, sum: number, lost: number): void {
  add(total, sum)
  total.lost += lost
}
