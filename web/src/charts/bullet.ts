import type { TargetOperator } from '../generated/graphql.ts'

/** Where a bullet's marks lie on its track, 0 at the left end and 1 at the right. */
export interface Bullet {
  /** actual ÷ target; null where no actual is reported. */
  share: number | null
  /** Length of the bar; null where no actual is reported. */
  bar: number | null
  /** The bar is cut off: the actual lies beyond the scale. */
  beyond: boolean
  /** The line of the target. */
  line: number
  /** Where the bar has to end for the target to be met. */
  zone: { from: number; to: number }
}
export interface BulletTarget {
  operator: TargetOperator
  value?: number | null
  max?: number | null
}

/** The track reaches to twice the target, in every row alike. */
export const bulletScale = 2

/** Null where a share of the target means nothing: a target in words, or one of zero. */
export const bulletOf = (target: BulletTarget, actual: number | null): Bullet | null => {
  const { operator, value } = target
  if (operator === 'QUALITATIVE' || typeof value !== 'number' || value <= 0) return null
  const share = actual === null ? null : actual / value
  return {
    share,
    bar: share === null ? null : place(share),
    beyond: share !== null && share > bulletScale,
    line: place(1),
    zone: zoneOf(target, value),
  }
}

const zoneOf = ({ operator, max }: BulletTarget, value: number) =>
  operator === 'AT_LEAST'
    ? { from: place(1), to: 1 }
    : operator === 'AT_MOST'
      ? { from: 0, to: place(1) }
      : { from: place(1), to: place((max ?? value) / value) }

const place = (share: number) => Math.min(Math.max(share, 0), bulletScale) / bulletScale
