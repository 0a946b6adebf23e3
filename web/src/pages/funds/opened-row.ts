import type { FundsQuery } from '../../generated/graphql.ts'
import type { MoneyFace, Transfer } from './use-funds.ts'

type Opened = { of: 'rate'; row: MoneyFace } | { of: 'transfer'; transfer: Transfer }

/** The figure that a link names: `transfer~<id>`, or `rate~<project>~<source>` with the source in small letters, `total` for all. */
export const openedRow = (
  open: string,
  data: Pick<FundsQuery, 'projects' | 'projectSources' | 'transfers'>,
): Opened | null => {
  const [kind, id, source] = open.split('~')
  if (kind === 'transfer') {
    const transfer = data.transfers.find((one) => one.id === id)
    return transfer ? { of: 'transfer', transfer } : null
  }
  if (kind !== 'rate') return null
  const rows = source === 'total' ? data.projects.nodes : data.projectSources.nodes
  const row = rows.find(
    (one) => one.project?.id === id && (source === 'total' || one.source?.toLowerCase() === source),
  )
  return row ? { of: 'rate', row } : null
}
