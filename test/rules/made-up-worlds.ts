import fc from 'fast-check'
import type { Grid } from 'server/rules/roll-up.ts'
import { type Axis, crossedGrid, finestUnder, flatAxis, rootOf, SOURCES } from './crossed-grid.ts'

/** A made-up project: its cells, the true amount of each, and the cells that somebody reported (truly). */
export interface World {
  axes: readonly Axis[]
  grid: Grid
  keys: readonly string[]
  truth: ReadonlyMap<string, number>
  reported: ReadonlyMap<string, number>
}

const regions: fc.Arbitrary<Axis> = fc
  .array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 })
  .map((counties) => {
    const prefectures = counties.map((_, index) => `p${index}`)
    const below = counties.map((count, index) =>
      Array.from({ length: count }, (_, county) => `p${index}c${county}`),
    )
    return {
      root: 'province',
      hierarchy: 'REGION',
      parts: {
        province: prefectures,
        ...Object.fromEntries(prefectures.map((prefecture, index) => [prefecture, below[index] ?? []])),
        ...Object.fromEntries(below.flat().map((county) => [county, []])),
      },
    }
  })

const periods: fc.Arbitrary<Axis> = fc.integer({ min: 1, max: 4 }).map((count) =>
  flatAxis(
    'PERIOD',
    'span',
    Array.from({ length: count }, (_, index) => `${2022 + index}`),
  ),
)

/** Many zeros, as in life: else the zero rule would have nothing to do. */
const amount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat({ max: 50 }) },
)

const axes: fc.Arbitrary<Axis[]> = fc
  .tuple(regions, periods, fc.boolean())
  .map(([region, period, withSources]) => (withSources ? [region, period, SOURCES] : [region, period]))

/** The amounts of the finest cells, added up directly for every cell. */
function truthOf(axes: readonly Axis[], keys: readonly string[], amounts: readonly number[]) {
  const finest = keys.filter((key) => finestUnder(axes, key)[0] === key)
  const amountOf = new Map(finest.map((key, index) => [key, amounts[index % amounts.length] ?? 0]))
  return new Map(
    keys.map((key) => [
      key,
      finestUnder(axes, key).reduce((sum, part) => sum + (amountOf.get(part) ?? 0), 0),
    ]),
  )
}

/** Any subset of the cells, at any mixture of grains, is reported; never with an error. */
export const worlds: fc.Arbitrary<World> = axes.chain((made) => {
  const grid = crossedGrid(made)
  const keys = [...grid.cells]
  return fc
    .record({
      amounts: fc.array(amount, { minLength: 1, maxLength: keys.length }),
      some: fc.oneof(fc.subarray(keys), fc.subarray(keys, { maxLength: Math.min(12, keys.length) })),
    })
    .map(({ amounts, some }) => {
      const truth = truthOf(made, keys, amounts)
      const reported = new Map(some.map((key) => [key, truth.get(key) ?? 0]))
      return { axes: made, grid, keys, truth, reported }
    })
})

/** The same, but with whatever anybody may have printed: parts and wholes that contradict each other. */
export const contradictoryWorlds: fc.Arbitrary<World> = worlds.chain((world) =>
  fc.array(fc.nat({ max: 6 }), { minLength: 1 }).map((printed) => ({
    ...world,
    reported: new Map(
      [...world.reported.keys()].map((key, index) => [key, printed[index % printed.length] ?? 0]),
    ),
  })),
)

/** A world that reports exactly one complete tiling of the whole: cells at mixed grains, disjoint and exhaustive. */
export const tiledWorlds: fc.Arbitrary<World> = worlds.chain((world) =>
  fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 40 }).map((choices) => {
    let turn = 0
    const tile = (key: string): string[] => {
      const cuts = world.grid.decompositions(key)
      const cut = cuts[(choices[turn++ % choices.length] ?? 0) - 1]
      return cut ? cut.parts.flatMap(tile) : [key]
    }
    const tiles = tile(rootOf(world.axes))
    return { ...world, reported: new Map(tiles.map((key) => [key, world.truth.get(key) ?? 0])) }
  }),
)
