import { leaves, missingParts, rollUp } from 'server/rules/roll-up.ts'
import { describe, expect, it } from 'vitest'
import { type Axis, crossedGrid } from './crossed-grid.ts'

const axis: Axis = {
  root: 'country',
  hierarchy: 'REGION',
  parts: {
    country: ['east', 'west'],
    east: ['e1', 'e2'],
    west: ['w1', 'w2'],
    e1: [],
    e2: [],
    w1: [],
    w2: [],
  },
}
const grid = crossedGrid([axis])
const roll = (reported: Record<string, number>) => rollUp(grid, new Map(Object.entries(reported)))

describe('leaves', () => {
  it('are the reported cells of a sum, once each', () => {
    expect(leaves('country', roll({ e1: 1, e2: 2, west: 3 }))).toEqual(['west', 'e1', 'e2'])
    expect(leaves('country', roll({ e1: 1 }))).toEqual(['e1'])
  })

  it('of a reported cell are itself, not its parts', () => {
    expect(leaves('east', roll({ east: 5, e1: 1, e2: 4 }))).toEqual(['east'])
  })

  it('of a zero by arithmetic are the whole and the parts that fill it', () => {
    expect(leaves('w2', roll({ country: 10, e1: 4, e2: 5, w1: 1 })).sort()).toEqual([
      'country',
      'e1',
      'e2',
      'w1',
    ])
  })

  it('are none where nothing is known', () => {
    expect(leaves('west', roll({ e1: 1 }))).toEqual([])
    expect(leaves('nowhere', roll({}))).toEqual([])
  })
})

describe('missing parts', () => {
  it('are as fine as need be, and no finer', () => {
    const figures = roll({ e1: 1 })
    expect(missingParts('country', grid, figures)).toEqual(['west', 'e2'])
    expect(missingParts('east', grid, figures)).toEqual(['e2'])
  })

  it('are none under an exact figure, and the cell itself where nothing is known', () => {
    expect(missingParts('country', grid, roll({ country: 5 }))).toEqual([])
    expect(missingParts('country', grid, roll({}))).toEqual(['country'])
  })

  it('look beside a known zero, though it makes no figure', () => {
    expect(missingParts('east', grid, roll({ e1: 0 }))).toEqual(['e2'])
  })
})
