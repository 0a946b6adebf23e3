import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

const IDS = ['miaoling', 'panjiang', 'eco-restoration', '520000', '522600', '520100', 'unit-cost', 'nobody']
const INTS = [-2_147_483_648, -1, 0, 1, 2, 3, 20, 1000, 1001, 2022, 2024, 2025, 2_147_483_647]
const FLOATS = [0, 1, -1, 0.6, 0.846, 29000, 1e308, -1e308, 1e-320, 0.1, 50000]

/** Deeper than this only values are asked. */
const DEEPEST = 4

/** Any valid question of a schema, small or large, with any values in its arguments. */
export function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema answers no questions.')
  return selection(query, 0).map((body) => `query ${body}`)
}

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields())
  const values = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const choice = depth >= DEEPEST && values.length > 0 ? values : fields
  if (depth > DEEPEST && values.length === 0) return fc.constant('{ __typename }')
  return fc
    .subarray(choice, { minLength: 1, maxLength: Math.min(choice.length, depth === 0 ? 2 : 4) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => asked(field, depth))))
    .map((parts) => `{ ${parts.join(' ')} }`)
}

function asked(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type)
  const inner = isObjectType(type) ? selection(type, depth + 1) : fc.constant('')
  return fc.tuple(args(field.args), inner).map(([given, body]) => `${field.name}${given} ${body}`)
}

const args = (defined: readonly GraphQLArgument[]): fc.Arbitrary<string> =>
  given(defined, isRequiredArgument).map((parts) => (parts.length > 0 ? `(${parts.join(', ')})` : ''))

function given<T extends GraphQLArgument | GraphQLInputField>(
  defined: readonly T[],
  isRequired: (of: T) => boolean,
): fc.Arbitrary<string[]> {
  const parts = defined.map((one) => {
    const set = value(one.type).map((text) => [`${one.name}: ${text}`])
    return isRequired(one)
      ? set
      : fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: set })
  })
  return fc.tuple(...parts).map((all) => all.flat())
}

function value(type: GraphQLInputType): fc.Arbitrary<string> {
  if (isNonNullType(type)) return value(type.ofType)
  if (isListType(type))
    return fc.array(value(type.ofType), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`)
  if (isInputObjectType(type)) {
    return given(Object.values(type.getFields()), isRequiredInputField).map(
      (parts) => `{ ${parts.join(', ')} }`,
    )
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  const scalar: Record<string, fc.Arbitrary<string>> = {
    Int: fc.constantFrom(...INTS).map(String),
    Float: fc
      .oneof(fc.constantFrom(...FLOATS), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map(String),
    Boolean: fc.boolean().map(String),
    ID: fc
      .oneof({ weight: 4, arbitrary: fc.constantFrom(...IDS) }, { weight: 1, arbitrary: text })
      .map(quoted),
  }
  return scalar[type.name] ?? text.map(quoted)
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const quoted = (words: string) => JSON.stringify(words)
