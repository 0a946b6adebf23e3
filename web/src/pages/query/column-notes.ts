import {
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { columnOf } from 'schema/graphql/flatten.ts'
import { figureOf, keyOf, statusPathOf } from './figures.ts'
import type { Question } from './question.ts'

export const moneyUnits = ['YUAN', 'WAN_YUAN', 'YI_YUAN'] as const
export type MoneyUnit = (typeof moneyUnits)[number]

/** What the question says about a column of its answer. */
export interface ColumnNote {
  unit?: MoneyUnit
  /** The column that says why the figure is there, or is not. */
  status?: string
  /** Its figures have a status, for which the question did not ask: each may be a lower bound. */
  isUnasked?: boolean
}

/** Column → what the question says about it: units of money, and which column holds a figure's status. */
export const columnNotes = (question: Question, schema: GraphQLSchema): Map<string, ColumnNote> => {
  const document = parse(question.query)
  const operation = getOperationAST(document, question.operationName)
  const notes = new Map<string, ColumnNote>()
  if (!operation) return notes
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variables)
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  )
  const note = (path: readonly string[], said: ColumnNote) => {
    const column = columnOf(path)
    notes.set(column, { ...notes.get(column), ...said })
  }
  const walk = (
    { selections }: SelectionSetNode,
    type: unknown,
    path: string[],
    around: ColumnNote = {},
  ): void => {
    if (!isObjectType(type)) return
    for (const node of selections) {
      if (node.kind !== Kind.FIELD) {
        const inside = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)
        if (inside) walk(inside, type, path, around)
        continue
      }
      const field = type.getFields()[node.name.value]
      if (!field) continue
      const here = [...path, keyOf(node)]
      const unit = moneyUnits.find((known) => known === getArgumentValues(field, node, coerced).unit)
      const own = statusPathOf(type.name, node, selections)
      // A target's status is that of the value in it.
      const told: ColumnNote = own
        ? { status: columnOf([...path, ...own]) }
        : figureOf(type.name, node)
          ? { isUnasked: true }
          : around
      if (unit) note(here, { unit })
      if (told.status ?? told.isUnasked) note(here, told)
      if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type), here, told)
    }
  }
  walk(operation.selectionSet, schema.getQueryType(), [])
  return operation.selectionSet.selections.length === 1 ? withoutRoot(notes) : notes
}

/** The columns of a single question do not carry its name. */
const withoutRoot = (notes: ReadonlyMap<string, ColumnNote>) => {
  const bare = (column: string) => column.slice(column.indexOf('.') + 1)
  return new Map(
    [...notes].map(([column, { status, ...said }]) => [
      bare(column),
      { ...said, ...(status && { status: bare(status) }) },
    ]),
  )
}
