/** How a target or an actual stands in its cell, as far as that says whether it has to be looked for elsewhere. */
export const FIGURE_STATES = ['NOTHING', 'IN_WORDS', 'PART', 'PART_IN_WORDS', 'EXACT'] as const
export type FigureState = (typeof FIGURE_STATES)[number]

const STATES = FIGURE_STATES.length

/** The state of one of the two, out of both in one number: the target's place, and five times the actual's. */
export const stateOf = (both: number, which: 'TARGET' | 'ACTUAL'): FigureState =>
  FIGURE_STATES[which === 'TARGET' ? both % STATES : Math.floor(both / STATES)] ?? 'NOTHING'

/** How much a place of the actual counts in that number. */
export const ACTUAL_STEP = STATES
