/**
 * How a target or an actual stands in its cell: what its status is, whether there is a number, and whether that is 0, which
 * says nothing of a sum that is not known in full. In words there is no number, and yet nothing is lacking.
 */
export const FIGURE_STATES = [
  'NOTHING',
  'IN_WORDS',
  'PART',
  'PART_IN_WORDS',
  'DERIVED',
  'DERIVED_ZERO',
  'REPORTED',
  'REPORTED_ZERO',
] as const
export type FigureState = (typeof FIGURE_STATES)[number]

const STATES = FIGURE_STATES.length

/** The place of the state of one of the two, out of both in one number: the target's, and eight times the actual's. */
export const stateOf = (both: number, which: 'TARGET' | 'ACTUAL'): number =>
  which === 'TARGET' ? both % STATES : Math.floor(both / STATES)

/** How much a place of the actual counts in that number. */
export const ACTUAL_STEP = STATES

/** The places of states for which something holds. */
const places = (...states: readonly FigureState[]): readonly boolean[] =>
  FIGURE_STATES.map((state) => states.includes(state))

/** The number is known in full. */
export const IS_EXACT = places('DERIVED', 'DERIVED_ZERO', 'REPORTED', 'REPORTED_ZERO')
/** Some of the number is known. */
export const IS_NUMBER = FIGURE_STATES.map((state, place) => IS_EXACT[place] === true || /^PART/.test(state))
/** Nothing is printed here, and not all is known. */
export const IS_OPEN = places('NOTHING', 'PART')

/** How many cells stand in each state → what a sum over them is made of, as the store counts it. */
export function sumsOfStates(counts: ArrayLike<number>) {
  const count = (...states: readonly FigureState[]) =>
    states.reduce((sum, state) => sum + (counts[FIGURE_STATES.indexOf(state)] ?? 0), 0)
  const zeros = count('DERIVED_ZERO', 'REPORTED_ZERO')
  const others = count('PART', 'PART_IN_WORDS', 'DERIVED', 'REPORTED')
  return {
    reported: count('REPORTED', 'REPORTED_ZERO', 'IN_WORDS'),
    derived: count('DERIVED', 'DERIVED_ZERO'),
    partial: count('PART', 'PART_IN_WORDS'),
    /** Whether numbers are known, and all of them are 0. */
    isZero: zeros > 0 && others === 0,
  }
}
