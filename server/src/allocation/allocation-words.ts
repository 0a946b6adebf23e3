import { MONEY_WORDS } from '../comparison/metric-words.ts'
import { AppError } from '../errors.ts'
import type { Allocation, Infeasible } from '../rules/allocation.ts'
import { type MoneyUnit, toUnit } from '../rules/money.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Language } from '../words.ts'
import type { AllocationInput } from './allocation.args.ts'

/** “3,000 万元”, to the 分; English counts in whole yuan, since nobody reads tens of thousands of them. */
export const money = (fen: number, unit: MoneyUnit, language: Language) => {
  const spoken = language === 'EN' ? 'YUAN' : unit
  return `${digits.format(toUnit(fen, spoken))} ${MONEY_WORDS[spoken][language]}`
}

/** A 分 is ten decimals of 亿元. */
const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 10 })

/** 0.26688 → “26.688%”, without the dust of floating point. */
export const percent = (ratio: number, places = 4) => `${Number((100 * ratio).toFixed(places))}%`

/** 1936.24 → “1,936.24”, without the dust of floating point. */
export const plain = (value: number) => digits.format(Number(value.toPrecision(10)))

export function regionName(snapshot: Snapshot, code: string, language: Language): string {
  const row = snapshot.regions.get(code)
  return (language === 'EN' ? row?.name_en : null) ?? row?.name ?? code
}

export const listed = (names: readonly string[], language: Language) =>
  names.join(language === 'EN' ? ', ' : '、')

/** Why floors or caps cannot be kept, with the numbers. */
export function infeasibility(
  { infeasible, ...sums }: Infeasible,
  { pool, claimants }: Allocation,
  { unit, floor, cap, holdHarmless }: AllocationInput,
  language: Language,
): AppError {
  const baseline = claimants.reduce((sum, claimant) => sum + (claimant.baseline ?? 0), 0)
  const inWords = (fen: number | bigint) => money(Number(fen), unit, language)
  const english = language === 'EN'
  const fits = percent(pool / baseline, 2)
  if (infeasible === 'FLOORS' && 'needed' in sums) {
    const held = holdHarmless ? Math.max(1, floor ?? 0) : (floor ?? 0)
    const [all, needed, short] = [inWords(pool), inWords(sums.needed), inWords(Number(sums.needed) - pool)]
    return new AppError(
      'ALLOCATION_INFEASIBLE',
      english
        ? `The floors, ${percent(held)} of the baselines, sum to ${needed}; the pool is ${all}, ${short} too little.`
        : `保底合计 ${needed}（基数合计 ${inWords(baseline)} 的 ${percent(held)}），资金池只有 ${all}，还差 ${short}，无法同时满足。`,
      {
        argument: 'input.floor',
        hint: english
          ? `Lower the floor to ${fits} or less, drop holdHarmless, enlarge the pool, or measure against this pool: baseline: SPLIT.`
          : `把保底降到 ${fits} 以下、取消保基数、增加资金池，或改按上次比例折算基数（baseline: SPLIT）。`,
      },
    )
  }
  const room = 'room' in sums ? sums.room : 0n
  const [all, most, over] = [inWords(pool), inWords(room), inWords(pool - Number(room))]
  return new AppError(
    'ALLOCATION_INFEASIBLE',
    english
      ? `With a cap of ${percent(cap ?? 0)} of the baseline the regions can take ${most} of a pool of ${all}; ${over} would be left over.`
      : `封顶为基数的 ${percent(cap ?? 0)} 时，各地区最多共得 ${most}，资金池 ${all} 还剩 ${over} 分不出去。`,
    {
      argument: 'input.cap',
      hint: english
        ? `Raise the cap above ${fits}, shrink the pool, or measure against this pool: baseline: SPLIT.`
        : `把封顶提高到 ${fits} 以上、减少资金池，或改按上次比例折算基数（baseline: SPLIT）。`,
    },
  )
}
