import { type Allocation, allocate, type Factor, type Share } from 'server/rules/allocation.ts'
import { allRanks, indistinguishable, nudgedRanks, rankRange } from 'server/rules/allocation-sensitivity.ts'
import { describe, expect, it } from 'vitest'

/** 30,000,000 元 in 分, over 六盘水 520200, 安顺 520400, 黔西南 522300, 黔东南 522600, 黔南 522700. */
const POOL = 3_000_000_000
const CODES = ['520200', '520400', '522300', '522600', '522700']

/** 矿山生态修复面积, 公顷, over the span: 251.21 + 265.51; 65.79 + 143.71; 22.92 + 58.96; 67.93 + 457.67 + 73.56; 65.49 + 291.26 + 172.23. */
const NEED = [516.72, 209.5, 81.88, 599.16, 528.98]

/** Central money, 万元 (一(三)). */
const LAST = [14_300, 4_300, 1_400, 16_800, 12_200]

const factor = (values: Factor['values'], weight = 1, inverse = false): Factor => ({
  values,
  weight,
  inverse,
})

const scenario = (changes: Partial<Allocation>): Allocation => ({
  pool: POOL,
  equalShare: 0,
  floor: null,
  cap: null,
  claimants: CODES.map((code) => ({ code, baseline: null })),
  factors: [factor(NEED)],
  ...changes,
})

function dealt(changes: Partial<Allocation>): Share[] {
  const shares = allocate(scenario(changes))
  if ('infeasible' in shares) throw new Error(`infeasible: ${shares.infeasible}`)
  return shares
}

const amounts = (changes: Partial<Allocation>) => dealt(changes).map(({ amount }) => amount)

describe('30,000,000 元 over the five prefectures', () => {
  it('by need: the targets sum to 1936.24 ha', () => {
    // 3e9 × 516.72 ÷ 1936.24 = 800,603,231.004; 209.50: 324,598,190.307; 81.88: 126,864,438.293;
    // 599.16: 928,335,330.331; 528.98: 819,598,810.065. Whole parts sum to 2,999,999,999;
    // the one 分 that is left goes to the largest remainder, .331, 黔东南.
    expect(amounts({})).toEqual([800_603_231, 324_598_190, 126_864_438, 928_335_331, 819_598_810])
  })

  it('by the last split: 49,000 万元', () => {
    // 14300 ÷ 49000: 875,510,204.082; 4300: 263,265,306.122; 1400: 85,714,285.714; 16800: 1,028,571,428.571;
    // 12200: 746,938,775.510. Two 分 are left: to .714 (黔西南) and .571 (黔东南).
    expect(amounts({ factors: [factor(LAST)] })).toEqual([
      875_510_204, 263_265_306, 85_714_286, 1_028_571_429, 746_938_775,
    ])
  })

  it('half and half', () => {
    // The means of the two above: 838,056,717.543; 293,931,748.215; 106,289,362.004; 978,453,379.451;
    // 783,268,792.788. Two 分 are left: to .788 (黔南) and .543 (六盘水).
    expect(amounts({ factors: [factor(NEED), factor(LAST)] })).toEqual([
      838_056_718, 293_931_748, 106_289_362, 978_453_379, 783_268_793,
    ])
  })

  it('says what each factor brings, in percentage points', () => {
    const [first] = dealt({ equalShare: 0.1, factors: [factor(NEED, 2), factor(LAST, 1)] })
    expect(first?.normalized[0]).toBeCloseTo(516.72 / 1936.24, 12)
    expect(first?.points[0]).toBeCloseTo((60 * 516.72) / 1936.24, 10)
    expect(first?.points[1]).toBeCloseTo((30 * 14_300) / 49_000, 10)
    expect(first?.equalPoints).toBe(2)
  })
})

describe('floors and caps', () => {
  const split = [875_510_204, 263_265_306, 85_714_286, 1_028_571_429, 746_938_775]
  const claimants = CODES.map((code, i) => ({ code, baseline: split[i] ?? 0 }))

  it('cuts to the cap, deals the rest out again, and cuts once more', () => {
    // Cap 110 %: 安顺 289,591,836 (of 324.6 million due), 黔西南 94,285,714 (of 126.9). The rest, 2,616,122,450, over
    // 1644.86 ha would give 黔南 841,333,884: cut to 821,632,652. What is left, 1,794,489,798 over 1115.88 ha:
    // × 516.72 = 830,957,422.32 and × 599.16 = 963,532,375.68, which takes the last 分.
    const shares = dealt({ claimants, floor: 0.8, cap: 1.1 })
    expect(shares.map(({ amount }) => amount)).toEqual([
      830_957_422, 289_591_836, 94_285_714, 963_532_376, 821_632_652,
    ])
    expect(shares.map(({ bound }) => bound)).toEqual([null, 'CAP', 'CAP', null, 'CAP'])
  })

  it('holds harmless: a pool of all baselines leaves everyone where they were', () => {
    const shares = dealt({ claimants, floor: 1 })
    expect(shares.map(({ amount }) => amount)).toEqual(split)
  })

  it('lifts to the floor, takes it from the others, and lifts whom that pushes below', () => {
    // Floors of 98 %, up to whole 分: 六盘水 858,000,000, 黔东南 1,008,000,001. What is left, 1,133,999,999 over
    // 820.36 ha, would give 黔南 731,219,610: lifted to 732,000,000. The rest, 401,999,999 over 291.38 ha:
    // × 209.50 = 289,034,936.476 and × 81.88 = 112,965,062.524, which takes the last 分.
    const shares = dealt({ claimants, floor: 0.98 })
    expect(shares.map(({ bound }) => bound)).toEqual(['FLOOR', null, null, 'FLOOR', 'FLOOR'])
    expect(shares.map(({ amount }) => amount)).toEqual([
      858_000_000, 289_034_936, 112_965_063, 1_008_000_001, 732_000_000,
    ])
  })

  it('refuses floors beyond the pool, with their sum', () => {
    const infeasible = allocate(scenario({ claimants, floor: 1.1 }))
    // Each × 1.1, up to whole 分: 963,061,225 + 289,591,837 + 94,285,715 + 1,131,428,572 + 821,632,653.
    expect(infeasible).toEqual({ infeasible: 'FLOORS', needed: 3_300_000_002n })
  })

  it('refuses caps that leave money over, with what there is room for', () => {
    const infeasible = allocate(scenario({ claimants, cap: 0.5 }))
    // Each ÷ 2, down to whole 分: 437,755,102 + 131,632,653 + 42,857,143 + 514,285,714 + 373,469,387.
    expect(infeasible).toEqual({ infeasible: 'CAPS', room: 1_499_999_999n })
  })

  it('holds nobody whose baseline is not known', () => {
    const unknown = claimants.map((claimant, i) => (i === 1 ? { ...claimant, baseline: null } : claimant))
    const shares = dealt({ claimants: unknown, cap: 1 })
    expect(shares[1]?.bound).toBeNull()
    expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(POOL)
  })
})

describe('factors', () => {
  it('an inverse factor deals with reciprocals', () => {
    // 1/1 : 1/2 : 1/4 = 4 : 2 : 1 of 700.
    const claimants = ['a', 'b', 'c'].map((code) => ({ code, baseline: null }))
    expect(amounts({ pool: 700, claimants, factors: [factor([1, 2, 4], 1, true)] })).toEqual([400, 200, 100])
  })

  it('a factor of weight 0 changes nothing, whatever it lacks', () => {
    expect(amounts({ factors: [factor(NEED), factor([null, 0, 1, 2, null], 0, true)] })).toEqual(amounts({}))
  })

  it('no factor at all: equal parts, the odd 分 to the smallest codes', () => {
    expect(amounts({ pool: 13, equalShare: 1, factors: [] })).toEqual([3, 3, 3, 2, 2])
  })

  it('equal claims share a rank, though a 分 must fall to one of them', () => {
    const claimants = ['b', 'a', 'c'].map((code) => ({ code, baseline: null }))
    const shares = dealt({ pool: 100, claimants, factors: [factor([1, 1, 1])] })
    expect(shares.map(({ rank }) => rank)).toEqual([1, 1, 1])
    expect(shares.map(({ amount }) => amount)).toEqual([33, 34, 33])
  })
})

describe('how sure a rank is', () => {
  const two = scenario({ factors: [factor(NEED), factor(LAST)] })

  it('六盘水 and 黔南 change places only beyond ±20 %', () => {
    // 六盘水 leads by 55 million half and half; by need alone it trails by 19 million.
    expect(CODES.map((_, i) => rankRange(nudgedRanks(two), i))).toEqual([
      [2, 2],
      [4, 4],
      [5, 5],
      [1, 1],
      [3, 3],
    ])
    expect(CODES.map((_, i) => rankRange(allRanks(two), i))).toEqual([
      [2, 3],
      [4, 4],
      [5, 5],
      [1, 1],
      [2, 3],
    ])
  })

  it('names those who cannot be told apart', () => {
    // 六盘水 trails by need with 12.26 of 1936.24 (0.633 %) and leads by the last split with 2100 of 49000 (4.286 %):
    // level where need weighs 6.768 times as much. ±20 % around 6.5 : 1 reach that, around 5 : 1 do not.
    const near = scenario({ factors: [factor(NEED, 6.5), factor(LAST)] })
    expect(indistinguishable(nudgedRanks(near), 0)).toEqual([4])
    expect(indistinguishable(nudgedRanks(near), 4)).toEqual([0])
    const far = scenario({ factors: [factor(NEED, 5), factor(LAST)] })
    expect(indistinguishable(nudgedRanks(far), 0)).toEqual([])
  })

  it('equal claims are not distinguishable', () => {
    const claimants = ['a', 'b'].map((code) => ({ code, baseline: null }))
    const equal = scenario({ claimants, factors: [factor([1, 1])] })
    expect(indistinguishable(nudgedRanks(equal), 0)).toEqual([1])
  })
})
