import { QUOTA_PARTS, type Quota } from './water-fill.ts'

/**
 * Whole 分 that add up to the pool: every quota is cut to whole 分, and what is left over goes, one 分 each, to the
 * largest remainders; of equal ones, to the smaller code.
 */
export function largestRemainder(
  pool: bigint,
  quotas: readonly (Pick<Quota, 'quota'> & { code: string })[],
): number[] {
  const amounts = quotas.map(({ quota }) => quota / QUOTA_PARTS)
  const left = pool - amounts.reduce((total, amount) => total + amount, 0n)
  const remainders = quotas
    .map(({ quota, code }, index) => ({ remainder: Number(quota % QUOTA_PARTS), code, index }))
    .sort((a, b) => b.remainder - a.remainder || (a.code < b.code ? -1 : 1))
  const lifted = new Set(remainders.slice(0, Number(left)).map(({ index }) => index))
  return amounts.map((amount, index) => Number(amount) + (lifted.has(index) ? 1 : 0))
}
