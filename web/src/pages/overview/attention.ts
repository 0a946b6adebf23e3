import type { Filters } from '../../filters/filters.ts'
import { executionLine } from './execution.ts'
import type { ProjectFunds, Transfer, Unmet } from './use-overview.ts'

/** Something that a leader should look at, with the rule that brought it here. */
export type Attention =
  | { kind: 'unmet'; id: string; result: Unmet }
  | { kind: 'execution'; id: string; funds: ProjectFunds; rate: number }
  | { kind: 'transfer'; id: string; transfer: Transfer; days: number }

interface Found {
  unmet: readonly Unmet[]
  funds: readonly ProjectFunds[]
  transfers: readonly Transfer[]
}

/** Unmet indicators, then money spent below the line (slowest first), then money passed on too late (latest first). */
export const attentionOf = ({ unmet, funds, transfers }: Found, filters: Filters): Attention[] => {
  const projects = new Set(funds.map(({ project }) => project?.id))
  const slow = funds.flatMap((row) =>
    typeof row.executionRate === 'number' && row.executionRate < executionLine
      ? [{ kind: 'execution' as const, id: idOf(row), funds: row, rate: row.executionRate }]
      : [],
  )
  const late = transfers.flatMap((transfer) =>
    isAsked(transfer, filters) &&
    projects.has(transfer.project.id) &&
    typeof transfer.days === 'number' &&
    transfer.days > transfer.daysAllowed
      ? [{ kind: 'transfer' as const, id: transfer.id, transfer, days: transfer.days }]
      : [],
  )
  return [
    ...unmet.map((result) => ({ kind: 'unmet' as const, id: result.id, result })),
    ...slow.toSorted((a, b) => a.rate - b.rate),
    ...late.toSorted((a, b) => b.days - a.days),
  ]
}

const idOf = ({ project, source }: ProjectFunds) => `${project?.id} ${source ?? 'TOTAL'}`

/** Transfers are central money, by fund year. */
const isAsked = ({ fundYear }: Transfer, { years, sources }: Filters) =>
  (!years || (fundYear >= years.from && fundYear <= years.to)) &&
  (sources.length === 0 || sources.includes('CENTRAL'))
