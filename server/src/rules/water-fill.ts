import { divideRounded, sum } from './factor-points.ts'

/** What a region must and may get, in 分; `high` null: no limit. */
export interface Bounds {
  low: bigint
  high: bigint | null
}

export type Bound = 'FLOOR' | 'CAP'

export interface Quota {
  /** Ten-thousandths of a 分. */
  quota: bigint
  bound: Bound | null
}

/** Why bounds cannot be kept: the floors together take more than there is, or the caps leave something over. */
export type Infeasible = { infeasible: 'FLOORS'; needed: bigint } | { infeasible: 'CAPS'; room: bigint }

/** Ten-thousandths of a 分: quotas are told apart no finer, so that a spreadsheet comes to the same ones. */
export const QUOTA_PARTS = 10_000n

/**
 * Deals a pool out in proportion to points, each region within its bounds: every region gets level × points, lifted to
 * its floor and cut to its cap, with the one level at which all of it adds up to the pool. That is what raising the
 * too-low, cutting the too-high and dealing out the rest again comes to in the end, without depending on the order.
 */
export function waterFill(
  pool: bigint,
  points: readonly bigint[],
  bounds: readonly Bounds[],
): Quota[] | Infeasible {
  const regions = points.map((point, i) => ({ point, ...(bounds[i] ?? { low: 0n, high: null }) }))
  const needed = sum(regions.map(({ low }) => low))
  if (needed > pool) return { infeasible: 'FLOORS', needed }

  const level = levelAt(pool, regions)
  const states = regions.map((region) => boundAt(level, region))
  const fixed = sum(regions.map(({ low, high }, i) => held(states[i] ?? null, low, high)))
  const rest = pool - fixed
  const free = sum(regions.map(({ point }, i) => (states[i] === null ? point : 0n)))
  if (free === 0n && rest > 0n) return { infeasible: 'CAPS', room: fixed }
  return regions.map(({ point, low, high }, i) => {
    const bound = states[i] ?? null
    const quota =
      bound === null
        ? free === 0n
          ? 0n
          : divideRounded(rest * QUOTA_PARTS * point, free)
        : held(bound, low, high) * QUOTA_PARTS
    return { quota, bound }
  })
}

type Region = Bounds & { point: bigint }

/** A level, as a fraction: 分 for a point. Null: beyond every bound. */
type Level = { numerator: bigint; denominator: bigint } | null

const held = (bound: Bound | null, low: bigint, high: bigint | null) =>
  bound === 'FLOOR' ? low : bound === 'CAP' ? (high ?? 0n) : 0n

/** The bound that holds a region just below a level. */
function boundAt(level: Level, { point, low, high }: Region): Bound | null {
  if (point === 0n) return low > 0n ? 'FLOOR' : null
  if (level === null) return high === null ? null : 'CAP'
  const reached = level.numerator * point
  if (low * level.denominator >= reached && low > 0n) return 'FLOOR'
  return high !== null && high * level.denominator < reached ? 'CAP' : null
}

/** The lowest level of those at which a region meets a bound that takes up the pool. */
function levelAt(pool: bigint, regions: readonly Region[]): Level {
  const levels = regions
    .filter(({ point }) => point > 0n)
    .flatMap(({ point, low, high }) =>
      [...(low > 0n ? [low] : []), ...(high === null ? [] : [high])].map((at) => [at, point] as const),
    )
    .sort(([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0))
    .map(([numerator, denominator]) => ({ numerator, denominator }))
  let from = 0
  let to = levels.length
  while (from < to) {
    const middle = (from + to) >> 1
    const level = levels[middle]
    if (level && filled(level, regions) < pool * level.denominator) from = middle + 1
    else to = middle
  }
  return levels[from] ?? null
}

/** What a level takes up, times its denominator. */
function filled({ numerator, denominator }: NonNullable<Level>, regions: readonly Region[]): bigint {
  return sum(
    regions.map(({ point, low, high }) => {
      const floor = low * denominator
      const reached = numerator * point
      if (reached <= floor) return floor
      return high !== null && reached > high * denominator ? high * denominator : reached
    }),
  )
}
