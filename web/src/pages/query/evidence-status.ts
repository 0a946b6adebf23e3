import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { figureOf, keyOf, statusPathOf } from './figures.ts'

/**
 * The question with the status of each of its figures asked for too. Comments are lost where anything was added, but
 * those above it. A question that asks for all of them, or holds no figure, comes back as it is, and so does one that cannot be read.
 */
export const withStatuses = (query: string, schema: GraphQLSchema): string => {
  const types = new TypeInfo(schema)
  let added = false
  try {
    const document = visit(
      parse(query),
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave(node) {
            const type = getNamedType(types.getParentType())?.name ?? ''
            const lacking = node.selections.flatMap((selection) =>
              selection.kind === Kind.FIELD ? lackingStatus(type, selection, node.selections) : [],
            )
            if (lacking.length === 0) return undefined
            added = true
            return { ...node, selections: [...node.selections, ...lacking] }
          },
        },
      }),
    )
    return added ? `${headOf(query)}${print(document)}\n` : query
  } catch {
    return query
  }
}

/** The comments above the question: its title. */
const headOf = (query: string) => /^(?:\s*#.*\n)*/.exec(query)?.[0] ?? ''

const lackingStatus = (type: string, field: FieldNode, beside: readonly SelectionNode[]): SelectionNode[] => {
  if (statusPathOf(type, field, beside)) return []
  if (type === 'FundSummary' && field.name.value === 'executionRate')
    return selectionsOf('executionRateStatus')
  const figure = figureOf(type, field)
  if (!figure) return []
  return selectionsOf(`${keyOf(field)}Evidence: evidence(${figure.argument}: ${figure.value}) { status }`)
}

const selectionsOf = (text: string): SelectionNode[] => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? [...operation.selectionSet.selections] : []
}
