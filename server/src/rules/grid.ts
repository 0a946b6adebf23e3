import { type Decomposition, type Figure, NOT_REPORTED } from './figure.ts'

/**
 * The cells to fill in. A cell's key is opaque; `decompositions(key)` lists, per hierarchy, its direct parts, which are
 * disjoint, exhaustive, and cells of the grid themselves. An empty list of parts is no decomposition.
 */
export interface Grid {
  cells: Iterable<string>
  decompositions(key: string): readonly Decomposition[]
}

/** A cell with its links in both directions, and what is known of it so far. */
export interface Cell {
  readonly key: string
  readonly sums: Sum[]
  readonly wholes: Cell[]
  /** 0 without parts, else one more than the highest part. */
  height: number
  figure: Figure
  /** The most that is certain: no decomposition proves more. An exact cell's is its value. */
  bound: number
  /** The decomposition that proves the bound. */
  boundBy: Sum | null
}

/** A decomposition, with its parts looked up. */
export interface Sum {
  readonly decomposition: Decomposition
  readonly parts: readonly Cell[]
}

/** Many figures are rolled up over one grid: one indicator after the other, one measure after the other. */
const linked = new WeakMap<Grid, Map<string, Cell>>()

/**
 * The linked cells of a grid, with nothing known of any. Those that the last call for the same grid handed out are
 * taken back.
 * @throws RangeError if a part is not in the grid, or if a cell is a part of itself.
 */
export function linkCells(grid: Grid): Map<string, Cell> {
  const known = linked.get(grid)
  if (!known) {
    const cells = link(grid)
    linked.set(grid, cells)
    return cells
  }
  for (const cell of known.values()) {
    cell.figure = NOT_REPORTED
    cell.bound = 0
    cell.boundBy = null
  }
  return known
}

/** Looks every part up once. */
function link(grid: Grid): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const key of grid.cells)
    cells.set(key, { key, sums: [], wholes: [], height: 0, figure: NOT_REPORTED, bound: 0, boundBy: null })
  for (const whole of cells.values())
    for (const decomposition of grid.decompositions(whole.key)) {
      if (decomposition.parts.length === 0) continue
      const parts = decomposition.parts.map((key) => cellOf(cells, key, `a part of "${whole.key}"`))
      whole.sums.push({ decomposition, parts })
      for (const part of parts) part.wholes.push(whole)
    }
  measureHeights(cells)
  return cells
}

/** @throws RangeError if the grid has no such cell. */
export function cellOf(cells: ReadonlyMap<string, Cell>, key: string, role: string): Cell {
  const cell = cells.get(key)
  if (!cell) throw new RangeError(`"${key}", ${role}, is not a cell of the grid`)
  return cell
}

/** From the cells without parts upwards: a cell has its turn once all its parts have had theirs. */
function measureHeights(cells: ReadonlyMap<string, Cell>): void {
  const waitingFor = new Map<Cell, number>()
  const ready: Cell[] = []
  for (const cell of cells.values()) {
    const links = cell.sums.reduce((count, sum) => count + sum.parts.length, 0)
    if (links === 0) ready.push(cell)
    else waitingFor.set(cell, links)
  }
  // The loop also sees what is pushed while it runs.
  for (const part of ready)
    for (const whole of part.wholes) {
      whole.height = Math.max(whole.height, part.height + 1)
      const links = (waitingFor.get(whole) ?? 0) - 1
      if (links > 0) waitingFor.set(whole, links)
      else if (waitingFor.delete(whole)) ready.push(whole)
    }
  for (const cell of waitingFor.keys())
    throw new RangeError(`"${cell.key}" is, by its parts, a part of itself`)
}
