import fc from 'fast-check'
import { type Figure, leaves, missingParts, reportedOnly, rollUp } from 'server/rules/roll-up.ts'
import { describe, expect, it } from 'vitest'
import { finestUnder, rootOf } from './crossed-grid.ts'
import { contradictoryWorlds, tiledWorlds, type World, worlds } from './made-up-worlds.ts'
import { naiveRollUp } from './naive-roll-up.ts'

const isExact = ({ status }: Figure) => status === 'REPORTED' || status === 'DERIVED'

/** Runs the check on many worlds; `numRuns` is small where one run rolls up many times. */
function holds(arbitrary: fc.Arbitrary<World>, check: (world: World) => void, numRuns = 300) {
  fc.assert(fc.property(arbitrary, check), { numRuns })
}

const plain = (figures: ReadonlyMap<string, Figure>) =>
  [...figures].map(([key, { value, status, coverage }]) => ({ key, value, status, coverage }))

function figureAt(figures: ReadonlyMap<string, Figure>, key: string): Figure {
  const figure = figures.get(key)
  if (!figure) throw new Error(`no figure for ${key}`)
  return figure
}

describe('whatever is reported, at whatever mixture of grains', () => {
  it('counts nothing twice and invents nothing: an exact figure is the truth, a partial one at most that', () => {
    holds(worlds, ({ grid, truth, reported }) => {
      for (const [key, figure] of rollUp(grid, reported)) {
        if (isExact(figure)) expect([key, figure.value]).toEqual([key, truth.get(key)])
        else expect(figure.value ?? 0).toBeLessThanOrEqual(truth.get(key) ?? 0)
      }
    })
  })

  it('gives each cell a coverage from 0 to 1: 1 if exact, 0 if null, and a part in between', () => {
    holds(fc.oneof(worlds, contradictoryWorlds), ({ grid, keys, reported }) => {
      const figures = rollUp(grid, reported)
      expect([...figures.keys()]).toEqual(keys)
      for (const figure of figures.values()) {
        expect(figure.coverage === 1).toBe(isExact(figure))
        expect(figure.coverage === 0).toBe(figure.status === 'NOT_REPORTED')
        expect(figure.value === null).toBe(figure.status === 'NOT_REPORTED')
        if (figure.status === 'PARTIAL') {
          expect(figure.coverage).toBeGreaterThan(0)
          expect(figure.coverage).toBeLessThan(1)
          expect(figure.value).toBeGreaterThan(0)
        }
      }
    })
  })

  it('lets what is reported stand, and marks nothing else as reported', () => {
    holds(fc.oneof(worlds, contradictoryWorlds), ({ grid, keys, reported }) => {
      const figures = rollUp(grid, reported)
      for (const key of keys) {
        const figure = figureAt(figures, key)
        expect(figure.status === 'REPORTED').toBe(reported.has(key))
        if (reported.has(key)) expect(figure.value).toBe(reported.get(key))
      }
    })
  })

  it('takes a complete tiling for the direct sum', () => {
    holds(tiledWorlds, ({ axes, grid, reported }) => {
      const root = figureAt(rollUp(grid, reported), rootOf(axes))
      const direct = [...reported.values()].reduce((sum, value) => sum + value, 0)
      expect([root.value, root.coverage]).toEqual([direct, 1])
    })
  })

  it('knows every cell if all the finest are reported', () => {
    holds(worlds, ({ axes, grid, keys, truth }) => {
      const finest = finestUnder(axes, rootOf(axes)).map((key): [string, number] => [
        key,
        truth.get(key) ?? 0,
      ])
      const figures = rollUp(grid, new Map(finest))
      for (const key of keys)
        expect(figureAt(figures, key)).toMatchObject({ value: truth.get(key), coverage: 1 })
    })
  })

  it('does not depend on the order of cells or of reports, contradictory ones included', () => {
    const shuffled = fc.oneof(worlds, contradictoryWorlds).chain((world) =>
      fc.record({
        world: fc.constant(world),
        cells: fc.shuffledSubarray([...world.keys], { minLength: world.keys.length }),
        reports: fc.shuffledSubarray([...world.reported], { minLength: world.reported.size }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ world: { grid, keys, reported }, cells, reports }) => {
        const figures = rollUp(grid, reported)
        const again = rollUp({ ...grid, cells }, new Map(reports))
        for (const key of keys) expect(again.get(key)).toEqual(figures.get(key))
      }),
      { numRuns: 300 },
    )
  })

  it('never knows less for one report more', () => {
    holds(worlds, ({ grid, keys, truth, reported }) => {
      const before = rollUp(grid, reported)
      const more = keys.find((key) => !reported.has(key))
      if (more === undefined) return
      const after = rollUp(grid, new Map([...reported, [more, truth.get(more) ?? 0]]))
      for (const key of keys) {
        expect(figureAt(after, key).coverage).toBeGreaterThanOrEqual(figureAt(before, key).coverage)
      }
    })
  })

  it('agrees with the definition, carried out the slow way', () => {
    holds(fc.oneof(worlds, contradictoryWorlds), ({ grid, reported }) => {
      const expected = naiveRollUp(grid, reported)
      expect(plain(rollUp(grid, reported))).toEqual(
        [...expected].map(([key, figure]) => ({ key, ...figure })),
      )
    })
  })

  it('rolls up no rate', () => {
    holds(worlds, ({ grid, keys, reported }) => {
      const figures = reportedOnly(grid, reported)
      for (const key of keys) expect(figureAt(figures, key).value).toBe(reported.get(key) ?? null)
    })
  })
})

describe('where a figure comes from', () => {
  it('is a set of reported cells that are enough to find it again', () => {
    holds(
      worlds,
      ({ grid, keys, reported }) => {
        const figures = rollUp(grid, reported)
        for (const key of keys) {
          const sources = leaves(key, figures)
          expect(sources.every((source) => reported.has(source))).toBe(true)
          const again = rollUp(grid, new Map(sources.map((source) => [source, reported.get(source) ?? 0])))
          expect(figureAt(again, key)).toMatchObject({ value: figureAt(figures, key).value })
        }
      },
      60,
    )
  })

  it('names what is missing: unknown cells that would make the figure exact, and none if it is', () => {
    holds(
      worlds,
      ({ grid, keys, truth, reported }) => {
        const figures = rollUp(grid, reported)
        for (const key of keys) {
          const missing = missingParts(key, grid, figures)
          expect(missing.length === 0).toBe(isExact(figureAt(figures, key)))
          for (const part of missing) expect(figureAt(figures, part).status).toBe('NOT_REPORTED')
          const filled = new Map([
            ...reported,
            ...missing.map((part) => [part, truth.get(part) ?? 0] as const),
          ])
          expect(figureAt(rollUp(grid, filled), key)).toMatchObject({ value: truth.get(key), coverage: 1 })
        }
      },
      60,
    )
  })
})
