/** 预算执行率, and the first levels of indicators. */
export type SchemePart = 'EXECUTION' | 'COST' | 'OUTPUT' | 'BENEFIT' | 'SATISFACTION'

/** Points dealt to a part, in ten-thousandths. */
export interface PartWeight {
  part: SchemePart
  weight: number
}

/** A scored row of a self-evaluation table; points in ten-thousandths. */
export interface ScoredResult {
  level1: Exclude<SchemePart, 'EXECUTION'>
  /** True for any kind of cost indicator (成本指标), whatever its first level. */
  isCost: boolean
  weight: number
  score: number
}

export interface PartScore extends PartWeight {
  /** Null where nothing of the part is scored, or the execution rate is not known: it then stays out of the total. */
  score: number | null
}

/** 0.01 point in ten-thousandths. */
const STEP = 100n

/**
 * What a table's scores come to under a scheme: each part earns its points × score ÷ weight of the rows in it, the
 * execution row its points × rate (at most 1), each rounded half-up to 0.01. A scheme without parts keeps the weights
 * of the table. Cost indicators stand under COST where the scheme has it as a first level, else under OUTPUT.
 */
export function scoreByScheme(
  parts: readonly PartWeight[],
  results: readonly ScoredResult[],
  execution: { executed: number; budget: number } | null,
): PartScore[] {
  const own = new Set(parts.map(({ part }) => part))
  const partOf = ({ level1, isCost }: ScoredResult): SchemePart => {
    if (own.size === 0) return level1
    if (isCost) return own.has('COST') ? 'COST' : 'OUTPUT'
    return level1
  }
  const sums = new Map<SchemePart, { score: number; weight: number }>()
  for (const result of results) {
    const part = partOf(result)
    const sum = sums.get(part) ?? { score: 0, weight: 0 }
    sums.set(part, { score: sum.score + result.score, weight: sum.weight + result.weight })
  }
  if (own.size === 0) return [...sums].map(([part, sum]) => ({ part, ...sum }))
  return parts.map(({ part, weight }) => {
    const share = part === 'EXECUTION' ? rateOf(execution) : (sums.get(part) ?? null)
    return { part, weight, score: share === null ? null : portion(weight, share.score, share.weight) }
  })
}

const rateOf = (execution: { executed: number; budget: number } | null) =>
  execution === null || execution.budget <= 0
    ? null
    : { score: Math.max(0, Math.min(execution.executed, execution.budget)), weight: execution.budget }

/** points × numerator ÷ denominator, rounded half-up to 0.01. */
function portion(points: number, numerator: number, denominator: number): number | null {
  if (denominator <= 0) return null
  const [top, bottom] = [BigInt(points) * BigInt(numerator), BigInt(denominator) * STEP]
  return Number(((2n * top + bottom) / (2n * bottom)) * STEP)
}
