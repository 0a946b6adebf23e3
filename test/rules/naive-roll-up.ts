import { type Figure, type Grid } from 'server/rules/roll-up.ts'

type Plain = Pick<Figure, 'value' | 'status' | 'coverage'>

const UNKNOWN: Plain = { value: null, status: 'NOT_REPORTED', coverage: 0 }
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** The roll-up as its definition reads: everything anew in every turn, by recursion from the top. Slow, and plain. */
export function naiveRollUp(grid: Grid, reported: ReadonlyMap<string, number>): Map<string, Plain> {
  const keys = [...grid.cells]
  const exact = new Map<string, Plain>(
    [...reported].map(([key, value]) => [key, { value, status: 'REPORTED', coverage: 1 }]),
  )
  for (;;) {
    const figures = addUp(grid, keys, exact)
    for (const [key, figure] of figures) if (figure.coverage === 1) exact.set(key, figure)
    const bounds = boundsOf(grid, keys, exact)
    const zeros = keys.flatMap((whole) => {
      const value = exact.get(whole)?.value
      return grid
        .decompositions(whole)
        .filter(({ parts }) => sum(parts.map((part) => bounds(part))) === value)
        .flatMap(({ parts }) => parts.filter((part) => !exact.has(part)))
    })
    if (zeros.length === 0) return figures
    const values = zeros.map((key) => bounds(key))
    zeros.forEach((key, index) => {
      exact.set(key, { value: values[index] ?? 0, status: 'DERIVED', coverage: 1 })
    })
  }
}

function addUp(grid: Grid, keys: string[], exact: ReadonlyMap<string, Plain>): Map<string, Plain> {
  const figureOf = memoized((key: string): Plain => {
    const known = exact.get(key)
    if (known) return known
    const candidates = grid.decompositions(key).map(({ parts }): Plain => {
      const figures = parts.map(figureOf)
      const value = sum(figures.map((figure) => figure.value ?? 0))
      if (figures.every(({ coverage }) => coverage === 1)) return { value, status: 'DERIVED', coverage: 1 }
      if (value === 0) return UNKNOWN
      return {
        value,
        status: 'PARTIAL',
        coverage: sum(figures.map(({ coverage }) => coverage)) / parts.length,
      }
    })
    const complete = candidates.find(({ coverage }) => coverage === 1)
    const partial = candidates.toSorted((a, b) => b.coverage - a.coverage || (b.value ?? 0) - (a.value ?? 0))
    return complete ?? partial[0] ?? UNKNOWN
  })
  return new Map(keys.map((key) => [key, figureOf(key)]))
}

function boundsOf(grid: Grid, keys: string[], exact: ReadonlyMap<string, Plain>): (key: string) => number {
  const boundOf = memoized((key: string): number => {
    const value = exact.get(key)?.value
    if (typeof value === 'number') return value
    return Math.max(0, ...grid.decompositions(key).map(({ parts }) => sum(parts.map(boundOf))))
  })
  keys.forEach(boundOf)
  return boundOf
}

function memoized<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
