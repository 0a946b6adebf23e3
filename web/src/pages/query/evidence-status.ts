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

/** Which argument of `evidence` tells about a figure. */
const askedBy: Record<string, Record<string, string>> = {
  FundSummary: {
    budget: 'measure: BUDGET',
    received: 'measure: RECEIVED',
    executed: 'measure: EXECUTED',
  },
  PerformanceSummary: { target: 'figure: TARGET', actual: 'figure: ACTUAL' },
  IndicatorResult: { target: 'figure: TARGET', actual: 'figure: ACTUAL' },
}

/** The column that holds a figure's status: `budget` → `budgetEvidence.status`. */
export const statusColumnOf = (figure: string): string =>
  figure.endsWith('executionRate') ? `${figure}Status` : `${figure}Evidence.status`

/**
 * The question with the status of each of its figures asked for too. Comments are lost where anything was added;
 * a question that asks for all of them, or holds no figure, comes back as it is, and so does one that cannot be read.
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
            const type = getNamedType(types.getParentType())
            const lacking = node.selections.flatMap((selection) =>
              selection.kind === Kind.FIELD
                ? lackingStatus(type?.name ?? '', selection, node.selections)
                : [],
            )
            if (lacking.length === 0) return undefined
            added = true
            return { ...node, selections: [...node.selections, ...lacking] }
          },
        },
      }),
    )
    return added ? `${print(document)}\n` : query
  } catch {
    return query
  }
}

const lackingStatus = (type: string, field: FieldNode, beside: readonly SelectionNode[]): SelectionNode[] => {
  const key = (field.alias ?? field.name).value
  const isRate = type === 'FundSummary' && field.name.value === 'executionRate'
  const wanted = isRate ? `${key}Status` : `${key}Evidence`
  const has = beside.some(
    (other) => other.kind === Kind.FIELD && (other.alias ?? other.name).value === wanted,
  )
  if (has) return []
  if (isRate) {
    return selectionsOf(field.alias ? `${wanted}: executionRateStatus` : 'executionRateStatus')
  }
  const argument = askedBy[type]?.[field.name.value]
  return argument ? selectionsOf(`${wanted}: evidence(${argument}) { status }`) : []
}

const selectionsOf = (text: string): SelectionNode[] => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? [...operation.selectionSet.selections] : []
}
