import type { AskedField } from '../asked-fields.ts'
import type { PerformanceHaving, PerformanceOrder } from './performance.args.ts'
import type { PerformanceColumn } from './performance.queries.ts'

const NEEDED: Readonly<Record<string, readonly PerformanceColumn[]>> = {
  completionRate: ['completion'],
  COMPLETION_RATE: ['completion'],
  target: ['target'],
  actual: ['actual'],
  weight: ['scores'],
  score: ['scores'],
  SCORE: ['scores'],
  computedScore: ['scores'],
  grade: ['scores'],
}

/** What has to be computed for an answer, its bounds and its order, beyond the counts. */
export function askedColumns(
  fields: readonly AskedField[],
  {
    having,
    orderBy,
  }: { having?: PerformanceHaving | null; orderBy?: readonly PerformanceOrder[] | null } = {},
): ReadonlySet<PerformanceColumn> {
  const names = [
    ...fields.map(({ name }) => name),
    ...Object.entries(having ?? {}).flatMap(([name, range]) => (range === null ? [] : [name])),
    ...(orderBy ?? []).map(({ field }) => field),
  ]
  const evidence = fields.flatMap((field) => (field.name === 'evidence' ? ofEvidence(field) : []))
  return new Set([...names.flatMap((name) => NEEDED[name] ?? []), ...evidence])
}

/** What needs no sum of the figures whose evidence it is. */
const OF_STATES: ReadonlySet<string> = new Set(['status', 'availableAt', '__typename'])

function ofEvidence({ args, within }: AskedField): PerformanceColumn {
  const statesOnly = within().every((name) => OF_STATES.has(name))
  if (args.figure === 'TARGET') return statesOnly ? 'targetStatus' : 'target'
  return statesOnly ? 'actualStatus' : 'actual'
}
