import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../server/src/schema.ts'
import { differences, newDemands, shapeOf } from './schema-shape.ts'

const text = readFileSync(new URL('contract.graphql', import.meta.url), 'utf8')
const contract = shapeOf(buildSchema(text))
const published = shapeOf(await createSchema())

describe('the contract', () => {
  it('is read: it has the types, fields and arguments that it should', () => {
    expect(contract.size).toBeGreaterThan(300)
    expect(contract.get('FundSummary.budget(unit:)')).toBe('MoneyUnit! = WAN_YUAN')
  })

  it('is held: every type, field, argument, default, input field and enum value', () => {
    expect(differences(contract, published)).toEqual([])
  })

  it('grows by addition: no new argument must be given', () => {
    expect(newDemands(contract, published)).toEqual([])
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
