import {
  type GraphQLSchema,
  type GraphQLType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  print,
  typeFromAST,
} from 'graphql'

/** How a variable is asked for. What no simple input can hold is written as JSON. */
export type VariableInput =
  | { kind: 'number' | 'text' | 'boolean' | 'texts' | 'numbers' | 'json' }
  | { kind: 'choice' | 'choices'; options: string[] }

export interface Variable {
  name: string
  /** As declared: `[FundingSource!]!`. */
  type: string
  required: boolean
  /** What it is if left out, as written in the document. */
  initial: string | null
  input: VariableInput
}

/** The variables that a document's operation declares, in its order; none where it cannot be read. */
export const variablesOf = (
  query: string,
  schema: GraphQLSchema,
  operationName?: string | null,
): Variable[] => {
  try {
    const operations = parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0]
    return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const known = typeFromAST(schema, type)
      return {
        name: variable.name.value,
        type: print(type),
        required: isNonNullType(known) && !defaultValue,
        initial: defaultValue ? print(defaultValue) : null,
        input: inputOf(known),
      }
    })
  } catch {
    return []
  }
}

const inputOf = (declared: GraphQLType | undefined): VariableInput => {
  const type = getNullableType(declared)
  const item = isListType(type) ? getNullableType(type.ofType) : null
  if (isEnumType(type)) return { kind: 'choice', options: type.getValues().map(({ name }) => name) }
  if (isEnumType(item)) return { kind: 'choices', options: item.getValues().map(({ name }) => name) }
  if (isScalarType(item)) return { kind: isNumeric(item.name) ? 'numbers' : 'texts' }
  if (!isScalarType(type)) return { kind: 'json' }
  if (type.name === 'Boolean') return { kind: 'boolean' }
  return { kind: isNumeric(type.name) ? 'number' : 'text' }
}

const isNumeric = (name: string) => name === 'Int' || name === 'Float'

/** A variable's value as an input shows it. */
export const shownValue = (value: unknown, { kind }: VariableInput): string => {
  if (value === undefined || value === null) return ''
  if (kind === 'json') return JSON.stringify(value)
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** What was typed, as a value; undefined leaves the variable out, null is "cannot be read yet". */
export const typedValue = (text: string, { kind }: VariableInput): unknown => {
  if (text.trim() === '') return undefined
  if (kind === 'number') return finite(text)
  if (kind === 'boolean') return text === 'true'
  if (kind === 'json') return parsed(text)
  if (kind !== 'numbers' && kind !== 'texts' && kind !== 'choices') return text
  const items = text.split(/[,，、~]/).flatMap((item) => item.trim() || [])
  if (kind !== 'numbers') return items
  const numbers = items.map(finite)
  return numbers.includes(null) ? null : numbers
}

const finite = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : null)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
