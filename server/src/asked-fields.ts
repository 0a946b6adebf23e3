import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { EvidenceParts } from './evidence.ts'

/** A field that is asked of the rows of a list, with its arguments. */
export interface AskedField {
  name: string
  args: Readonly<Record<string, unknown>>
  /** Names of the fields that are asked of it; looked up for who needs them, since every row asks for its fields. */
  within: () => readonly string[]
}

/** Steps from a connection to its rows. */
const STEPS = new Set(['nodes', 'edges', 'node'])

/**
 * The fields that a question asks of what a resolver is about to answer: of the object, of each in the list, or of the
 * rows of the connection, but for those that a directive leaves out.
 */
export function askedFields({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): AskedField[] {
  const argsOf = (node: FieldNode) =>
    Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variableValues),
      ]),
    )
  const within = (set: SelectionSetNode | undefined): AskedField[] =>
    (set?.selections ?? []).flatMap((node) => {
      if (isLeftOut(node, variableValues)) return []
      if (node.kind === Kind.FRAGMENT_SPREAD) return within(fragments[node.name.value]?.selectionSet)
      if (node.kind === Kind.INLINE_FRAGMENT || STEPS.has(node.name.value)) return within(node.selectionSet)
      const own = () => within(node.selectionSet).map(({ name }) => name)
      return [{ name: node.name.value, args: argsOf(node), within: own }]
    })
  return fieldNodes.flatMap((node) => within(node.selectionSet))
}

const isLeftOut = (node: SelectionNode, variables: Record<string, unknown>) =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false

const OF_CELLS: ReadonlySet<string> = new Set(['status', 'coverage', 'availableAt', '__typename'])

/** Whether the cells are enough for what is asked of an evidence. */
export const askedParts = (info: GraphQLResolveInfo): EvidenceParts =>
  askedFields(info).every(({ name }) => OF_CELLS.has(name)) ? 'PLACES' : 'ALL'

/** True if nothing but how a figure stands is asked of its evidence, so that nothing has to be looked up. */
export const asksOnlyStatus = (info: GraphQLResolveInfo): boolean =>
  askedFields(info).every(({ name }) => ['status', 'coverage', '__typename'].includes(name))
