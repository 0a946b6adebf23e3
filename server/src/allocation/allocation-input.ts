import { AppError } from '../errors.ts'
import { toFenExact } from '../funds/fund-bounds.ts'
import type { AllocationInput } from './allocation.args.ts'

const MOST_FACTORS = 12

/** The numbers of an allocation, checked. */
export interface AllocationNumbers {
  /** 分 */
  pool: number
  floor: number | null
  cap: number | null
}

/** @throws AppError BAD_ALLOCATION */
export function allocationNumbers(input: AllocationInput): AllocationNumbers {
  const pool = toFenExact(input.pool, input.unit) ?? 0
  if (!(pool > 0) || !Number.isSafeInteger(pool)) {
    throw bad(
      'pool',
      `The pool is ${input.pool}; it must be above 0, in whole 分, and not beyond what can be counted.`,
      'A pool of 3000 万元 is { pool: 3000 }.',
    )
  }
  if (!(input.equalShare >= 0 && input.equalShare <= 1)) {
    throw bad(
      'equalShare',
      `equalShare is ${input.equalShare}; it is a share from 0 to 1.`,
      '0.2 deals a fifth out equally.',
    )
  }
  refuseBadWeights(input)
  for (const name of ['floor', 'cap'] as const) {
    const share = input[name]
    if (share != null && !(share >= 0 && share <= 1000)) {
      throw bad(
        name,
        `${name} is ${share}; it is a share of the baseline, from 0 up to 1000.`,
        '0.8 is 80 %.',
      )
    }
  }
  const floor = input.holdHarmless ? Math.max(1, input.floor ?? 0) : (input.floor ?? null)
  const cap = input.cap ?? null
  if (floor !== null && cap !== null && floor > cap) {
    const held = input.holdHarmless ? ' (with holdHarmless at least 1)' : ''
    throw bad(
      'floor',
      `The floor, ${floor}${held}, lies above the cap, ${cap}.`,
      'Lower the floor, or raise the cap.',
    )
  }
  return { pool, floor, cap }
}

function refuseBadWeights({ factors, equalShare }: AllocationInput): void {
  if (factors.length > MOST_FACTORS) {
    throw bad(
      'factors',
      `There are ${factors.length} factors; there may be ${MOST_FACTORS}.`,
      'Few factors are easier to defend.',
    )
  }
  factors.forEach(({ weight }, index) => {
    if (!(weight >= 0 && weight <= 1e6)) {
      throw bad(
        `factors[${index}].weight`,
        `A weight is ${weight}; weights lie between 0 and 1000000.`,
        'Use inverse where a smaller value should earn more.',
      )
    }
  })
  const total = factors.reduce((sum, { weight }) => sum + weight, 0)
  if (total < 1e-9 && equalShare < 1) {
    throw bad(
      'factors',
      'The weights of the factors sum to 0, so that nothing says how to deal the pool out.',
      'Give a factor a weight, or set equalShare to 1.',
    )
  }
}

export const bad = (argument: string, message: string, hint: string) =>
  new AppError('BAD_ALLOCATION', message, { argument: `input.${argument}`, hint })
