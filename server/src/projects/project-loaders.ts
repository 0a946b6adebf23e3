import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { selectStatements, selectTransfers } from './projects.queries.ts'

/** Rows of many projects, read at once and dealt back to each. */
function byProject<Row extends { project_id: string }>(
  read: (projects: readonly string[]) => Promise<Row[]>,
) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const rows = await read(ids)
    return ids.map((id) => rows.filter((row) => row.project_id === id))
  })
}

export const transfersOf = (context: Context, project: string) =>
  context
    .once('transfers', () =>
      byProject((ids) => selectTransfers(context.db, context.snapshot.release.release_id, ids)),
    )
    .load(project)

export const statementsOf = (context: Context, project: string) =>
  context
    .once('statements', () =>
      byProject((ids) => selectStatements(context.db, context.snapshot.release.release_id, ids)),
    )
    .load(project)
