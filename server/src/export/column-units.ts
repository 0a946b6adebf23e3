import {
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { columnOf } from 'schema/graphql/flatten.ts'
import type { Question } from '../http/question.ts'

const WORDS: Record<string, string> = { YUAN: '元', WAN_YUAN: '万元', YI_YUAN: '亿元' }

/** The unit of every column of money that a question asks for: column → 万元. */
export function columnUnits({ schema, document, variables, operationName }: Question): Map<string, string> {
  const units = new Map<string, string>()
  const operation = getOperationAST(document, operationName)
  const query = schema.getQueryType()
  if (!operation || !query) return units
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  )
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  const walk = (selections: SelectionSetNode, type: unknown, path: readonly string[]): void => {
    if (!isObjectType(type)) return
    for (const node of selections.selections) {
      if (node.kind !== Kind.FIELD) {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)
        if (inner) walk(inner, type, path)
        continue
      }
      const field = type.getFields()[node.name.value]
      if (!field) continue
      const here = [...path, (node.alias ?? node.name).value]
      const { unit } = getArgumentValues(field, node, coerced)
      if (typeof unit === 'string' && WORDS[unit]) units.set(columnOf(here), WORDS[unit])
      if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type), here)
    }
  }
  const roots = operation.selectionSet.selections.length
  walk(operation.selectionSet, query, [])
  return roots === 1 ? withoutRoot(units) : units
}

/** The columns of a single question do not carry its name. */
const withoutRoot = (units: ReadonlyMap<string, string>) =>
  new Map([...units].map(([column, unit]) => [column.slice(column.indexOf('.') + 1), unit]))
