import { fixed } from './exact.ts'

/** A figure that the report prints, beside the same figure recomputed from its other rows. */
export interface Comparison {
  /** What is compared, readable on its own. */
  name: string
  stated: string
  recomputed: string
  agrees: boolean
}

const show = (integer: bigint, digits: number) => fixed(integer, digits).replace(/\.?0+$/, '')

/** Both figures as integers of the same scale; `tolerance` is what rounding of the printed one may explain. */
export function compare(
  name: string,
  stated: bigint,
  recomputed: bigint,
  digits: number,
  tolerance = 0n,
): Comparison {
  const difference = stated > recomputed ? stated - recomputed : recomputed - stated
  return {
    name,
    stated: show(stated, digits),
    recomputed: show(recomputed, digits),
    agrees: difference <= tolerance,
  }
}

export const compareText = (name: string, stated: string, recomputed: string): Comparison => ({
  name,
  stated,
  recomputed,
  agrees: stated === recomputed,
})
