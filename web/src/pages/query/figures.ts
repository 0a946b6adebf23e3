import { type FieldNode, Kind, type SelectionNode } from 'graphql'

/** Of each type, its figures, and the argument of `evidence` that asks about each. */
const figures: Record<string, Record<string, { argument: string; value: string }>> = {
  FundSummary: {
    budget: { argument: 'measure', value: 'BUDGET' },
    received: { argument: 'measure', value: 'RECEIVED' },
    executed: { argument: 'measure', value: 'EXECUTED' },
  },
  PerformanceSummary: {
    target: { argument: 'figure', value: 'TARGET' },
    actual: { argument: 'figure', value: 'ACTUAL' },
  },
  IndicatorResult: {
    target: { argument: 'figure', value: 'TARGET' },
    actual: { argument: 'figure', value: 'ACTUAL' },
  },
}
/** What `evidence` is about where the question does not say. */
const unsaid = 'ACTUAL'

/** The figure that a field is; null if it is none whose evidence can be asked for. */
export const figureOf = (type: string, field: FieldNode) => figures[type]?.[field.name.value] ?? null

/** The names in the answer that lead to the status of a figure, as far as these fields ask for it. */
export const statusPathOf = (
  type: string,
  field: FieldNode,
  beside: readonly SelectionNode[],
): string[] | null => {
  const fields = beside.filter((node) => node.kind === Kind.FIELD)
  if (type === 'FundSummary' && field.name.value === 'executionRate') {
    const status = fields.find(({ name }) => name.value === 'executionRateStatus')
    return status ? [keyOf(status)] : null
  }
  const figure = figureOf(type, field)
  for (const evidence of figure ? fields.filter(({ name }) => name.value === 'evidence') : []) {
    const said = evidence.arguments?.find(({ name }) => name.value === figure?.argument)?.value
    const about = said === undefined ? unsaid : said.kind === Kind.ENUM ? said.value : null
    const inside = evidence.selectionSet?.selections ?? []
    const status = inside.find((node) => node.kind === Kind.FIELD && node.name.value === 'status')
    if (about === figure?.value && status?.kind === Kind.FIELD) return [keyOf(evidence), keyOf(status)]
  }
  return null
}

/** The name of a field in the answer. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value
