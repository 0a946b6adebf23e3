import { readdir, readFile } from 'node:fs/promises'
import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  parse,
  parseType,
  print,
  type TypeNode,
  visit,
} from 'graphql'
import { createSchema } from 'server/schema.ts'
import { describe, expect, it } from 'vitest'
import { served } from './served.ts'

const PAGES = new URL('../../web/src/', import.meta.url)

/** A value that lets an operation be measured: of a list of words all, of a word the first. */
function sampleOf(schema: GraphQLSchema, type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(schema, type.type)
  if (type.kind === Kind.LIST_TYPE) return [sampleOf(schema, type.type)].flat()
  const named = schema.getType(type.name.value)
  if (isEnumType(named)) return named.getValues()[0]?.value
  if (isInputObjectType(named)) return requiredFields(schema, named)
  return { Boolean: true, Int: 2024, Float: 1 }[type.name.value] ?? 'miaoling'
}

const requiredFields = (schema: GraphQLSchema, input: GraphQLInputObjectType) =>
  Object.fromEntries(
    Object.values(input.getFields())
      .filter(isRequiredInputField)
      .map(({ name, type }) => [name, sampleOf(schema, parseType(String(type)))]),
  )

/** Every operation of the dashboard with the fragments of its file, and variables for what it requires. */
async function operations(schema: GraphQLSchema) {
  const files = (await readdir(PAGES, { recursive: true })).filter((file) => file.endsWith('.graphql'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, PAGES), 'utf8')))
  const documents = texts.map((text) => parse(text))
  const fragments = new Map(
    documents
      .flatMap(({ definitions }) => definitions)
      .flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
  return documents.flatMap(({ definitions }) =>
    definitions.flatMap((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION) return []
      const used = new Set<string>()
      const collect = (root: Parameters<typeof visit>[0]): void => {
        visit(root, {
          FragmentSpread: ({ name }) => {
            const fragment = fragments.get(name.value)
            if (!fragment || used.has(name.value)) return
            used.add(name.value)
            collect(fragment)
          },
        })
      }
      collect(node)
      const variables = Object.fromEntries(
        (node.variableDefinitions ?? []).flatMap(({ variable, type }) => {
          if (type.kind !== Kind.NON_NULL_TYPE) return []
          return [[variable.name.value, sampleOf(schema, type)]]
        }),
      )
      const parts = [...used]
        .map((name) => fragments.get(name))
        .flatMap((part) => (part ? [print(part)] : []))
      return [{ name: node.name?.value ?? '', query: [print(node), ...parts].join('\n'), variables }]
    }),
  )
}

describe('the questions of the dashboard', async () => {
  const { app } = await served()
  const all = await operations(await createSchema())

  it.each(all)('$name fits the limits', async ({ query, variables }) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql/cost',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query, variables }),
    })
    expect(answer.json()).toMatchObject({ accepted: true })
  })

  it('were found', () => {
    expect(all.length).toBeGreaterThan(3)
  })
})
