import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../snapshot.ts'
import { costOf } from './cost.ts'
import { reachOf, simulatedIn } from './reach.ts'

export interface Asked {
  document: DocumentNode
  variables?: Record<string, unknown> | undefined
  operationName?: string | null | undefined
}

/** What follows from a question and a release alone. */
export interface Measured {
  cost: number
  /** The simulated programmes that it reaches, by id. */
  simulated: readonly string[]
}

/** Measured before, by variables; of documents that are still held. */
const told = new WeakMap<DocumentNode, { snapshot: Snapshot; byVariables: Map<string, Measured> }>()

/** So many of each document, and none of variables with more letters than that. */
const MOST_TOLD = { questions: 100, letters: 1_000 } as const

/** Walks through a document only once for the same variables and the same release. Errors as of `measure`. */
export function measureOnce(schema: GraphQLSchema, snapshot: Snapshot, asked: Asked): Measured {
  const key = JSON.stringify([asked.variables, asked.operationName])
  if (key.length > MOST_TOLD.letters) return measureAll(schema, snapshot, asked)
  let known = told.get(asked.document)
  if (known?.snapshot !== snapshot || known.byVariables.size >= MOST_TOLD.questions) {
    known = { snapshot, byVariables: new Map() }
    told.set(asked.document, known)
  }
  const measured = known.byVariables.get(key) ?? measureAll(schema, snapshot, asked)
  known.byVariables.set(key, measured)
  return measured
}

const measureAll = (schema: GraphQLSchema, snapshot: Snapshot, asked: Asked): Measured => ({
  simulated: simulatedIn(snapshot, asked),
  cost: measure(schema, snapshot, asked),
})

/**
 * The cost of a valid document with its variables, in points.
 * @throws AppError BAD_USER_INPUT if a variable does not fit, QUERY_TOO_LARGE if its fragments unfold without end
 */
export function measure(
  schema: GraphQLSchema,
  snapshot: Snapshot,
  { document, variables, operationName }: Asked,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: variables ?? {},
      ...(operationName && { operationName }),
      estimators: [costOf(snapshot, reachOf(snapshot, { document, variables, operationName }))],
    })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const unfolded = error.message.includes('number of nodes')
    throw new AppError(unfolded ? 'QUERY_TOO_LARGE' : 'BAD_USER_INPUT', error.message, {
      hint: unfolded
        ? 'Use fewer fragments inside fragments.'
        : 'Hold the variables against the types that the question declares.',
      status: 400,
    })
  }
}

/** @throws AppError QUERY_TOO_COSTLY */
export function refuseCostly(cost: number, limit: number): void {
  if (cost <= limit) return
  throw new AppError('QUERY_TOO_COSTLY', `The question costs ${cost} points; it may cost ${limit}.`, {
    hint: 'Take smaller pages (first), fewer lists inside lists, or evidence only where you need it.',
    status: 400,
  })
}
