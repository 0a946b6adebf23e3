/** The usual local threshold: farther above the target than this hints at a target set too low. */
export const overThreshold = 0.3

/** A hint, never an error, and without effect on any score. */
export const isFarAbove = (deviation: number | null | undefined): boolean =>
  typeof deviation === 'number' && deviation > overThreshold
