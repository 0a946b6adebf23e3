import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
} from 'graphql'
import { astFromValue } from 'graphql/utilities/index.js'

/** What a client can rely on, one line a thing: `Query.year(year:)` → `Int!`. */
export type Shape = ReadonlyMap<string, string>

/** Every type, field, argument, input field and enum value of a schema, with its type and default. */
export function shapeOf(schema: GraphQLSchema): Shape {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return new Map(types.flatMap((type) => [[type.name, kindOf(type)] as const, ...membersOf(type)]))
}

function membersOf(type: GraphQLNamedType): (readonly [string, string])[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => [`${type.name}.${name}`, 'value'] as const)
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(
      (field) => [`${type.name}.${field.name}`, input(field)] as const,
    )
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, String(field.type)] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, input(arg)] as const),
  ])
}

function input({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const ast = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return ast ? `${type} = ${print(ast)}` : String(type)
}

const kindOf = (type: GraphQLNamedType) => type.constructor.name

/** What the published schema lacks or has otherwise. A default where the contract has none is growth. */
export function differences(contract: Shape, published: Shape): string[] {
  return [...contract].flatMap(([path, wanted]) => {
    const found = published.get(path)
    if (found === undefined) return [`${path} is missing`]
    if (found === wanted || (path.endsWith(':)') && found.startsWith(`${wanted} = `))) return []
    return [`${path} is ${found}, not ${wanted}`]
  })
}

/** Arguments that are new and must be given: a query written for the contract would be refused. */
export function newDemands(contract: Shape, published: Shape): string[] {
  return [...published]
    .filter(([path, type]) => path.endsWith(':)') && !contract.has(path) && /!$/.test(type))
    .map(([path]) => path)
    .filter((path) => contract.has(path.replace(/\(.*$/, '')))
}
