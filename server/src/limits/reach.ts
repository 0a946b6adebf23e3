import { type DocumentNode, visit } from 'graphql'
import type { Snapshot } from '../snapshot.ts'

/** Whether a question can reach simulated programmes. If it cannot, they add nothing to what it costs. */
export type Reach = 'REAL' | 'ALL'

/** It can where it names one of them, or a project of one, or lists all programmes. */
export function reachOf(
  { programmes, projects }: Snapshot,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Reach {
  const madeUp = (programme: string | undefined) => programmes.get(programme ?? '')?.simulated === 1
  const names = (id: string) => madeUp(id) || madeUp(projects.get(id)?.programme_id)
  let reaches = texts(variables).some(names)
  visit(document, {
    Field: ({ name }) => {
      if (name.value === 'programmes') reaches = true
    },
    StringValue: ({ value }) => {
      if (names(value)) reaches = true
    },
  })
  return reaches ? 'ALL' : 'REAL'
}

/** Every text in a value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
