import type { ComparedFigure } from '../comparison/compared-figure.ts'
import { divideRounded } from '../rules/factor-points.ts'
import { largestRemainder } from '../rules/largest-remainder.ts'
import { QUOTA_PARTS } from '../rules/water-fill.ts'
import type { BaselineKind } from './allocation.args.ts'

/**
 * What each region is measured against, 分: its budget, or the pool split as the budgets were. Null where no budget is
 * reported.
 */
export function baselines(
  kind: BaselineKind,
  pool: number,
  budgets: readonly { code: string; figure: ComparedFigure }[],
): (number | null)[] {
  const amounts = budgets.map(({ figure }) => figure.raw)
  if (kind === 'AMOUNT') return amounts
  const total = amounts.reduce<bigint>((sum, amount) => sum + BigInt(amount ?? 0), 0n)
  if (total === 0n) return amounts.map(() => null)
  const split = largestRemainder(
    BigInt(pool),
    budgets.map(({ code }, i) => ({
      code,
      quota: divideRounded(BigInt(pool) * QUOTA_PARTS * BigInt(amounts[i] ?? 0), total),
    })),
  )
  return amounts.map((amount, i) => (amount === null ? null : (split[i] ?? null)))
}
