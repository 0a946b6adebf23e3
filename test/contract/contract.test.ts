import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../server/src/schema.ts'
import { differences, newDemands, shapeOf } from './schema-shape.ts'

/** What later issues bring: whole once its query is there, and until then left out rather than stubbed. */
const COMES_LATER: readonly { query: string; types: readonly string[] }[] = [
  {
    query: 'Query.compareRegions',
    types: [
      'RegionComparison',
      'RegionComparisonRow',
      'MetricKind',
      'MetricInput',
      'Metric',
      'MetricStatistics',
      'MetricValue',
    ],
  },
  {
    query: 'Query.allocation',
    types: [
      'AllocationFactor',
      'AllocationInput',
      'AllocationPlan',
      'AllocationShare',
      'AllocationBound',
      'AllocationExclusion',
      'FactorContribution',
    ],
  },
]

const text = readFileSync(new URL('contract.graphql', import.meta.url), 'utf8')
const contract = shapeOf(buildSchema(text))
const published = shapeOf(await createSchema())

/** An allocation weighs metrics too, so these may come with either. */
const SHARED = new Set(['MetricKind', 'MetricInput', 'Metric'])

const waiting = COMES_LATER.filter(({ query }) => !published.has(query))
const missing = new Set(waiting.flatMap(({ query, types }) => [query, ...types]))
const isMissing = (path: string) =>
  missing.has(path.replace(/\(.*$/, '')) || missing.has(path.replace(/\..*$/, ''))
const owed = new Map([...contract].filter(([path]) => !isMissing(path)))

describe('the contract', () => {
  it('is read: it has the types, fields and arguments that it should', () => {
    expect(contract.size).toBeGreaterThan(300)
    expect(contract.get('FundSummary.budget(unit:)')).toBe('MoneyUnit! = WAN_YUAN')
  })

  it('is held: every type, field, argument, default, input field and enum value', () => {
    expect(owed.size).toBeGreaterThan(300)
    expect(differences(owed, published)).toEqual([])
  })

  it('grows by addition: no new argument must be given', () => {
    expect(newDemands(contract, published)).toEqual([])
  })

  it.each(COMES_LATER)('$query and its types are whole or not there at all', ({ query, types }) => {
    const there = types.filter((name) => published.has(name))
    expect(types.filter((name) => !contract.has(name))).toEqual([])
    if (published.has(query)) expect(there).toEqual(types)
    else expect(there.filter((name) => !SHARED.has(name))).toEqual([])
  })
})

describe('the comparison', () => {
  const shape = (sdl: string) => shapeOf(buildSchema(sdl))
  const wanted = shape('type Query { a(x: Int = 1): Int! b: E } enum E { P Q } input I { f: Int! }')

  it.each([
    ['a field that is missing', 'type Query { a(x: Int = 1): Int! } enum E { P Q } input I { f: Int! }'],
    ['a field that may be null', 'type Query { a(x: Int = 1): Int b: E } enum E { P Q } input I { f: Int! }'],
    [
      'an argument of another type',
      'type Query { a(x: ID = 1): Int! b: E } enum E { P Q } input I { f: Int! }',
    ],
    ['another default', 'type Query { a(x: Int = 2): Int! b: E } enum E { P Q } input I { f: Int! }'],
    ['an argument that is missing', 'type Query { a: Int! b: E } enum E { P Q } input I { f: Int! }'],
    [
      'an enum value that is missing',
      'type Query { a(x: Int = 1): Int! b: E } enum E { P } input I { f: Int! }',
    ],
    [
      'an input field of another type',
      'type Query { a(x: Int = 1): Int! b: E } enum E { P Q } input I { f: Int }',
    ],
    ['a type of another kind', 'type Query { a(x: Int = 1): Int! b: E } scalar E input I { f: Int! }'],
  ])('sees %s', (_, sdl) => {
    expect(differences(wanted, shape(sdl))).not.toEqual([])
  })

  it('sees a new argument that must be given', () => {
    const demanding = shape(
      'type Query { a(x: Int = 1, y: Int!): Int! b: E } enum E { P Q } input I { f: Int! }',
    )
    expect(newDemands(wanted, demanding)).toEqual(['Query.a(y:)'])
  })

  it('lets a default and an optional argument be added', () => {
    const before = shape('type Query { a(x: Int): Int }')
    const after = shape('type Query { a(x: Int = 5, y: Int): Int c: Int }')
    expect([...differences(before, after), ...newDemands(before, after)]).toEqual([])
  })
})
