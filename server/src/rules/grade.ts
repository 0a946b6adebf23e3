/** 优, 良, 中, 差. */
export type Grade = 'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR'

/** The least score of each grade, in percent of the evaluated weight. */
const FLOORS: readonly (readonly [Grade, number])[] = [
  ['EXCELLENT', 90],
  ['GOOD', 80],
  ['FAIR', 60],
]

/**
 * The grade of a score against the weight that was evaluated: 优 from 90 %, 良 from 80 %, 中 from 60 %, 差 below.
 * Both in the same unit and integers (ten-thousandths of a point), so that the borders are exact.
 * Null where no weight was evaluated.
 */
export function grade(score: number, weight: number): Grade | null {
  if (weight <= 0) return null
  return FLOORS.find(([, percent]) => score * 100 >= weight * percent)?.[0] ?? 'POOR'
}
