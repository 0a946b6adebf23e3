import type { Decomposition, Grid } from 'server/rules/roll-up.ts'

/** One hierarchy as a tree: node → its direct parts. */
export interface Axis {
  root: string
  hierarchy: Decomposition['hierarchy']
  parts: Record<string, readonly string[]>
}

/** Every combination of a node per axis is a cell, `a|b|c`; each axis cuts it into the parts of its own node. */
export function crossedGrid(axes: readonly Axis[]): Grid {
  return {
    cells: product(axes.map(({ parts }) => Object.keys(parts))),
    decompositions: (key) => {
      const nodes = key.split('|')
      return axes.flatMap(({ hierarchy, parts }, axis) => {
        const below = parts[nodes[axis] ?? ''] ?? []
        return below.length === 0
          ? []
          : [{ hierarchy, parts: below.map((node) => nodes.with(axis, node).join('|')) }]
      })
    },
  }
}

/** The cell that is the whole of everything. */
export function rootOf(axes: readonly Axis[]): string {
  return axes.map(({ root }) => root).join('|')
}

/** The finest cells that a cell is made of. */
export function finestUnder(axes: readonly Axis[], key: string): string[] {
  const nodes = key.split('|')
  return product(axes.map(({ parts }, axis) => leavesOf(parts, nodes[axis] ?? '')))
}

function leavesOf(parts: Axis['parts'], node: string): string[] {
  const below = parts[node] ?? []
  return below.length === 0 ? [node] : below.flatMap((part) => leavesOf(parts, part))
}

function product(choices: readonly (readonly string[])[]): string[] {
  return choices
    .reduce<string[][]>((rows, nodes) => rows.flatMap((row) => nodes.map((node) => [...row, node])), [[]])
    .map((row) => row.join('|'))
}

export const SOURCES: Axis = {
  root: 'TOTAL',
  hierarchy: 'SOURCE',
  parts: {
    TOTAL: ['CENTRAL', 'LOCAL', 'OTHER'],
    CENTRAL: [],
    LOCAL: ['PROVINCIAL', 'SUBPROVINCIAL'],
    PROVINCIAL: [],
    SUBPROVINCIAL: [],
    OTHER: [],
  },
}

/** A two-level axis: a root and its parts. */
export function flatAxis(hierarchy: Axis['hierarchy'], root: string, parts: readonly string[]): Axis {
  return {
    root,
    hierarchy,
    parts: { [root]: parts, ...Object.fromEntries(parts.map((part) => [part, []])) },
  }
}
