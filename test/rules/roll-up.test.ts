import { type Grid, reportedOnly, rollUp } from 'server/rules/roll-up.ts'
import { describe, expect, it } from 'vitest'
import { type Axis, crossedGrid, flatAxis } from './crossed-grid.ts'

/** A grid of one or more trees, written down as whole → parts. */
function gridOf(parts: Record<string, string[][]>): Grid {
  const cells = new Set(Object.entries(parts).flatMap(([whole, lists]) => [whole, ...lists.flat()]))
  return {
    cells,
    decompositions: (key) =>
      (parts[key] ?? []).map((list, index) => ({
        hierarchy: index === 0 ? 'REGION' : 'PERIOD',
        parts: list,
      })),
  }
}

const roll = (parts: Record<string, string[][]>, reported: Record<string, number>) =>
  rollUp(gridOf(parts), new Map(Object.entries(reported)))

const known = (value: number, status: string, coverage = 1) =>
  expect.objectContaining({ value, status, coverage })
const UNKNOWN = { value: null, status: 'NOT_REPORTED', coverage: 0, via: null }

describe('adding up', () => {
  it('sums a complete set of parts', () => {
    const figures = roll({ T: [['A', 'B']] }, { A: 3, B: 4 })
    expect(figures.get('T')).toEqual({
      value: 7,
      status: 'DERIVED',
      coverage: 1,
      via: { hierarchy: 'REGION', parts: ['A', 'B'] },
    })
  })

  it('lets a reported cell win over its parts, even where they disagree', () => {
    const figures = roll({ T: [['A', 'B']] }, { T: 10, A: 3, B: 4 })
    expect(figures.get('T')).toEqual({ value: 10, status: 'REPORTED', coverage: 1, via: null })
  })

  it('gives "at least" where a part is missing, with the mean of the coverages', () => {
    const figures = roll({ T: [['A', 'B', 'C']], C: [['D', 'E']] }, { A: 3, D: 4 })
    expect(figures.get('T')).toEqual(known(7, 'PARTIAL', 0.5))
    expect(figures.get('C')).toEqual(known(4, 'PARTIAL', 0.5))
    expect(figures.get('B')).toEqual(UNKNOWN)
  })

  it('takes the complete decomposition, and never adds two together', () => {
    const figures = roll(
      {
        T: [
          ['A', 'B'],
          ['X', 'Y'],
        ],
      },
      { A: 100, X: 3, Y: 4 },
    )
    expect(figures.get('T')).toEqual(known(7, 'DERIVED'))
    expect(figures.get('T')?.via).toEqual({ hierarchy: 'PERIOD', parts: ['X', 'Y'] })
  })

  it('takes the first of two complete decompositions', () => {
    expect(
      roll(
        {
          T: [
            ['A', 'B'],
            ['X', 'Y'],
          ],
        },
        { A: 1, B: 1, X: 3, Y: 4 },
      ).get('T')?.value,
    ).toBe(2)
  })

  it('takes the greater coverage, then the greater value, then the first', () => {
    const parts = {
      T: [
        ['A', 'B'],
        ['X', 'Y', 'Z'],
      ],
    }
    expect(roll(parts, { A: 9, X: 1, Y: 2 }).get('T')).toEqual(known(3, 'PARTIAL', 2 / 3))
    const even = {
      T: [
        ['A', 'B'],
        ['X', 'Y'],
      ],
    }
    expect(roll(even, { A: 9, X: 10 }).get('T')).toEqual(known(10, 'PARTIAL', 0.5))
    expect(roll(even, { A: 9, X: 9 }).get('T')?.via).toEqual({ hierarchy: 'REGION', parts: ['A', 'B'] })
  })

  it('does not take "at least 0" for a figure', () => {
    expect(roll({ T: [['A', 'B']] }, { A: 0 }).get('T')).toEqual(UNKNOWN)
    expect(roll({ T: [['A', 'B']] }, { A: 0, B: 0 }).get('T')).toEqual(known(0, 'DERIVED'))
  })

  it('does not make 0 of an empty list of parts', () => {
    expect(roll({ T: [[]] }, {}).get('T')).toEqual(UNKNOWN)
  })
})

describe('the zero rule', () => {
  it('makes the parts zero that a complete sum leaves no room for', () => {
    const figures = roll({ T: [['A', 'B', 'C']] }, { T: 7, A: 7 })
    const zero = { value: 0, status: 'DERIVED', coverage: 1, via: { zeroIn: 'T', known: ['A'] } }
    expect(figures.get('B')).toEqual(zero)
    expect(figures.get('C')).toEqual(zero)
  })

  it('hands no remainder to a part, not even to the last one', () => {
    expect(roll({ T: [['A', 'B']] }, { T: 10, A: 4 }).get('B')).toEqual(UNKNOWN)
    expect(roll({ T: [['A']] }, { T: 10 }).get('A')).toEqual(UNKNOWN)
  })

  it('is silent where the parts are more than the whole', () => {
    expect(roll({ T: [['A', 'B']] }, { T: 10, A: 11 }).get('B')).toEqual(UNKNOWN)
  })

  it('makes everything below a zero zero', () => {
    const figures = roll({ T: [['A', 'B']], B: [['C', 'D']] }, { T: 0 })
    for (const key of 'ABCD') expect(figures.get(key)).toEqual(known(0, 'DERIVED'))
  })

  it('makes a partial part exact at what is known of it, and goes on below', () => {
    const figures = roll({ T: [['A', 'B']], B: [['C', 'D']] }, { T: 10, A: 6, C: 4 })
    expect(figures.get('B')).toEqual({
      value: 4,
      status: 'DERIVED',
      coverage: 1,
      via: { zeroIn: 'T', known: ['A', 'C'] },
    })
    expect(figures.get('D')).toEqual(known(0, 'DERIVED'))
  })

  it('goes up again with what it found, and down another hierarchy', () => {
    // A's zero completes P, which is part of no reported whole; P then leaves no room for S.
    const figures = roll(
      {
        T: [['A', 'B']],
        P: [
          ['A', 'Q'],
          ['R', 'S'],
        ],
      },
      { T: 5, B: 5, Q: 2, R: 2 },
    )
    expect(figures.get('P')).toEqual(known(2, 'DERIVED'))
    expect(figures.get('S')).toEqual(known(0, 'DERIVED'))
  })

  it('goes by the most that is certain of a part, whichever decomposition the part shows', () => {
    const parts = {
      T: [['A', 'B']],
      A: [
        ['C', 'D'],
        ['X', 'Y', 'Z'],
      ],
    }
    const figures = roll(parts, { T: 10, C: 10, X: 1, Y: 1 })
    expect(figures.get('A')).toEqual(known(10, 'DERIVED'))
    expect(figures.get('B')).toEqual(known(0, 'DERIVED'))
    expect(figures.get('D')).toEqual(known(0, 'DERIVED'))
    expect(figures.get('Z')).toEqual(UNKNOWN)
  })

  it('looks again where a contradiction has been settled for less than seemed certain', () => {
    // X makes A at least 9, until D is found to be zero and A to be 5; then T has no room for B.
    const contradiction = {
      A: [
        ['C', 'D'],
        ['X', 'Y'],
      ],
      Z: [['D', 'E']],
    }
    const printed = { C: 5, X: 9, Z: 3, E: 3 }
    const direct = roll({ ...contradiction, T: [['A', 'B']] }, { ...printed, T: 5 })
    expect(direct.get('A')).toEqual(known(5, 'DERIVED'))
    expect(direct.get('B')).toEqual(known(0, 'DERIVED'))
    // The same one step up, where P shows 8 of K from the start and only its bound falls.
    const above = {
      ...contradiction,
      P: [
        ['A', 'M', 'N'],
        ['K', 'L'],
      ],
      T: [['P', 'B']],
    }
    const through = roll(above, { ...printed, K: 8, T: 8 })
    expect(through.get('P')).toEqual(known(8, 'DERIVED'))
    expect(through.get('B')).toEqual(known(0, 'DERIVED'))
  })

  it('names the printed whole rather than the derived one as its witness', () => {
    const figures = roll(
      {
        D: [
          ['E', 'F'],
          ['A', 'B'],
        ],
        R: [['B', 'C']],
      },
      { E: 1, F: 1, A: 2, R: 3, C: 3 },
    )
    expect(figures.get('B')?.via).toEqual({ zeroIn: 'R', known: ['C'] })
  })
})

describe('what is refused', () => {
  it.each([
    ['a negative amount', { A: -1 }, /integer from 0 up/],
    ['a fraction', { A: 0.5 }, /integer from 0 up/],
    ['a figure outside the grid', { Z: 1 }, /"Z".*not a cell of the grid/],
    ['a sum past what is exact', { A: Number.MAX_SAFE_INTEGER, B: 1 }, /A \+ B is too large/],
  ])('%s', (_, reported, message) => {
    expect(() => roll({ T: [['A', 'B']] }, reported as Record<string, number>)).toThrow(RangeError)
    expect(() => roll({ T: [['A', 'B']] }, reported as Record<string, number>)).toThrow(message)
  })

  it('a part that is not in the grid, and a cell within itself', () => {
    const astray: Grid = {
      cells: ['T'],
      decompositions: () => [{ hierarchy: 'REGION', parts: ['A'] }],
    }
    expect(() => rollUp(astray, new Map())).toThrow(/"A", a part of "T", is not a cell/)
    expect(() => roll({ T: [['A']], A: [['T']] }, {})).toThrow(/a part of itself/)
  })
})

describe('figures that do not add up', () => {
  const grid = gridOf({ T: [['A', 'B']] })

  it('stand only where they were reported', () => {
    const figures = reportedOnly(
      grid,
      new Map([
        ['A', 583_200],
        ['B', -1],
      ]),
    )
    expect(figures.get('A')).toEqual({ value: 583_200, status: 'REPORTED', coverage: 1, via: null })
    expect(figures.get('B')?.value).toBe(-1)
    expect(figures.get('T')).toEqual(UNKNOWN)
    expect(figures.size).toBe(3)
  })

  it('are refused outside the grid', () => {
    expect(() => reportedOnly(grid, new Map([['Z', 1]]))).toThrow(/"Z"/)
  })
})

describe('size', () => {
  it('asks each cell for its parts once, in a grid of 25,000 cells', () => {
    const regions = flatAxis(
      'REGION',
      'all',
      Array.from({ length: 1250 }, (_, index) => `r${index}`),
    )
    const years = flatAxis('PERIOD', 'span', ['2022', '2023', '2024', '2025'])
    const sources = flatAxis('SOURCE', 'TOTAL', ['CENTRAL', 'LOCAL', 'OTHER'])
    const axes: Axis[] = [regions, years, sources]
    const grid = crossedGrid(axes)
    const keys = [...grid.cells]
    let asked = 0
    const figures = rollUp(
      { cells: keys, decompositions: (key) => [++asked].flatMap(() => grid.decompositions(key)) },
      new Map(keys.filter((key) => /^r\d+\|20\d\d\|(CENTRAL|LOCAL)$/.test(key)).map((key) => [key, 2])),
    )
    expect(asked).toBe(keys.length)
    expect(keys.length).toBe(1251 * 5 * 4)
    expect(figures.get('all|span|CENTRAL')).toEqual(known(1250 * 4 * 2, 'DERIVED'))
    expect(figures.get('all|span|TOTAL')).toEqual(known(1250 * 4 * 2 * 2, 'PARTIAL', expect.closeTo(2 / 3)))
  })
})
