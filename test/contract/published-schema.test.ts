import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../server/src/schema.ts'
import { freshFolder } from '../support/stores.ts'

const committed = new URL('../../schema/graphql/schema.graphql', import.meta.url)

describe('the published schema', () => {
  it('is what the server builds, byte for byte', async () => {
    const path = join(await freshFolder(), 'schema.graphql')
    await createSchema(path)
    expect(await readFile(path, 'utf8')).toBe(await readFile(committed, 'utf8'))
  })

  it('describes every type, field, argument, input field and enum value', async () => {
    const described = descriptions(await readFile(committed, 'utf8'))
    expect(described.length).toBeGreaterThan(300)
    expect(described.filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual([])
  })

  it('would show what has no description', () => {
    const bare = 'type Query { a(b: I): E } input I { f: Int } enum E { V }'
    expect(descriptions(bare).map(({ path, text }) => `${path}${text}`)).toEqual(
      expect.arrayContaining(['Query.a', 'Query.a(b:)', 'I', 'I.f', 'E', 'E.V']),
    )
  })
})

interface Described {
  path: string
  text: string
}

function descriptions(sdl: string): Described[] {
  const all: Described[] = []
  const add = (path: string, { description }: { description?: string | null }) =>
    all.push({ path, text: description ?? '' })
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith('__')) continue
    // type-graphql writes the root type itself, without a description.
    if (type.name !== 'Query') add(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value)
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field)
      if ('args' in field) for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name}:)`, arg)
    }
  }
  return all
}
