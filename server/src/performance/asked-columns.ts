import type { AskedField } from '../asked-fields.ts'
import type { PerformanceHaving, PerformanceOrder } from './performance.args.ts'
import type { PerformanceColumn } from './performance.queries.ts'

const NEEDED: Readonly<Record<string, readonly PerformanceColumn[]>> = {
  completionRate: ['completion'],
  COMPLETION_RATE: ['completion'],
  target: ['target'],
  actual: ['actual'],
  evidence: ['target', 'actual'],
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
  return new Set(names.flatMap((name) => NEEDED[name] ?? []))
}
