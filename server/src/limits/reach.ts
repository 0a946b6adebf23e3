import { type DocumentNode, separateOperations, visit } from 'graphql'
import { type Choice, madeUpIn } from 'schema/graphql/made-up.ts'
import type { Snapshot } from '../snapshot.ts'

/** Whether a question can reach simulated programmes. If it cannot, they add nothing to what it costs. */
export type Reach = 'REAL' | 'ALL'

export interface Reaching {
  document: DocumentNode
  variables?: Record<string, unknown> | undefined
  operationName?: string | null | undefined
}

export const reachOf = (snapshot: Snapshot, question: Reaching): Reach =>
  simulatedIn(snapshot, question).length > 0 ? 'ALL' : 'REAL'

/** The simulated programmes that a question reaches, by id: those that it names, itself or by a project, or lists. */
export function simulatedIn({ programmes, projects }: Snapshot, question: Reaching): string[] {
  const { texts, listsAll } = namesIn(question)
  const choices = texts.flatMap((text): Choice[] => [
    { programmes: [text], projects: [] },
    // A result or a transfer has an id that begins with its project.
    { programmes: [], projects: [text.split(':', 1).join('')] },
  ])
  const all: Choice = { programmes: listsAll ? [...programmes.keys()] : [], projects: [] }
  return madeUpIn([...choices, all], {
    isSimulated: (programme) => programmes.get(programme)?.simulated === 1,
    programmeOf: (project) => projects.get(project)?.programme_id,
  })
}

/** Every text that a question hands over, and whether it lists the programmes. */
function namesIn({ document, variables, operationName }: Reaching): { texts: string[]; listsAll: boolean } {
  const texts = textsOf(variables)
  let listsAll = false
  // What stands beside the operation that is asked answers nothing.
  const asked = (operationName && separateOperations(document)[operationName]) || document
  visit(asked, {
    Field: ({ name }) => {
      if (name.value === 'programmes') listsAll = true
    },
    StringValue: ({ value }) => {
      texts.push(value)
    },
  })
  return { texts, listsAll }
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}
