import { distances, nearest } from 'server/rules/nearest.ts'
import { median, standings } from 'server/rules/statistics.ts'
import { describe, expect, it } from 'vitest'

const LARGEST = { smallestFirst: false, lowerBounds: true }
const exact = (...values: (number | null)[]) => values.map((value) => ({ value, partial: false }))

describe('median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('standings', () => {
  it('the central money of the five prefectures, 万元', () => {
    const all = standings(exact(14_300, 4_300, 1_400, 16_800, 12_200), LARGEST)
    expect(all.map((one) => one?.rank)).toEqual([2, 4, 5, 1, 3])
    expect(all.map((one) => one?.percentile)).toEqual([0.75, 0.25, 0, 1, 0.5])
    expect(all.map((one) => one?.differenceFromMedian)).toEqual([2_100, -7_900, -10_800, 4_600, 0])
  })

  it('ties share a rank, and the next one counts them all', () => {
    const all = standings(exact(5, 9, 5, 1), LARGEST)
    expect(all.map((one) => one?.rank)).toEqual([2, 1, 2, 4])
    // Of three others one lies below and one is level: 1.5 ÷ 3.
    expect(all.map((one) => one?.percentile)).toEqual([0.5, 1, 0.5, 0])
  })

  it('the smallest comes first where less is better', () => {
    expect(standings(exact(3, 1, 2), { ...LARGEST, smallestFirst: true }).map((one) => one?.rank)).toEqual([
      3, 1, 2,
    ])
  })

  it('what is missing has no rank, and counts nowhere', () => {
    const all = standings(exact(null, 4, 2), LARGEST)
    expect(all.map((one) => one?.rank)).toEqual([undefined, 1, 2])
    expect(all.map((one) => one?.differenceFromMedian)).toEqual([undefined, 1, -1])
  })

  it('one alone is first, and above nobody', () => {
    expect(standings(exact(3), LARGEST)[0]).toEqual({
      rank: 1,
      percentile: null,
      differenceFromMedian: 0,
      certain: true,
    })
  })

  it('“at least 5” may pass whoever has more, and nobody who has less can pass it', () => {
    const figures = [
      { value: 9, partial: false },
      { value: 5, partial: true },
      { value: 3, partial: false },
    ]
    expect(standings(figures, LARGEST).map((one) => one?.certain)).toEqual([false, false, true])
    const first = [{ value: 10, partial: true }, ...figures.filter(({ partial }) => !partial)]
    expect(standings(first, LARGEST).map((one) => one?.certain)).toEqual([true, true, true])
  })

  it('a rate of a part is no bound, so that nothing is certain beside it', () => {
    const figures = [
      { value: 0.9, partial: true },
      { value: 0.5, partial: false },
    ]
    expect(standings(figures, { ...LARGEST, lowerBounds: false }).map((one) => one?.certain)).toEqual([
      false,
      false,
    ])
  })
})

describe('nearest', () => {
  it('lays each characteristic out from 0 to 1', () => {
    // From (10, 0): spans 10 and 4. (20, 0): √((1² + 0²) ÷ 2); (10, 4): the same; (15, 2): √((0.5² + 0.5²) ÷ 2) = 0.5.
    const away = distances(
      [10, 0],
      [
        { code: 'a', values: [20, 0] },
        { code: 'b', values: [10, 4] },
        { code: 'c', values: [15, 2] },
        { code: 'd', values: [null, 2] },
      ],
    )
    expect(away).toEqual([Math.SQRT1_2, Math.SQRT1_2, 0.5, null])
  })

  it('what is the same everywhere tells nothing apart', () => {
    expect(distances([3], [{ code: 'a', values: [3] }])).toEqual([0])
  })

  it('takes the k nearest, of equals the smaller code, and never what cannot be placed', () => {
    const placed = [
      { code: 'b', distance: 0.7 },
      { code: 'a', distance: 0.7 },
      { code: 'c', distance: 0.5 },
      { code: 'd', distance: null },
    ]
    expect(nearest(placed, 2).map(({ code }) => code)).toEqual(['c', 'a'])
    expect(nearest(placed, 9).map(({ code }) => code)).toEqual(['c', 'a', 'b'])
  })
})
