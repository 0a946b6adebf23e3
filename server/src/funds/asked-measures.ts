import { FUND_MEASURES, type FundMeasure } from 'schema/database/terms.ts'
import type { AskedField } from '../asked-fields.ts'
import type { FundHaving, FundOrder } from './funds.args.ts'

const NEEDED: Readonly<Record<string, readonly FundMeasure[]>> = {
  budget: ['BUDGET'],
  received: ['RECEIVED'],
  executed: ['EXECUTED'],
  executionRate: ['BUDGET', 'EXECUTED'],
  executionRateStatus: ['BUDGET', 'EXECUTED'],
  BUDGET: ['BUDGET'],
  RECEIVED: ['RECEIVED'],
  EXECUTED: ['EXECUTED'],
  EXECUTION_RATE: ['BUDGET', 'EXECUTED'],
}

/** The amounts that have to be summed for an answer, its bounds and its order. */
export function askedMeasures(
  fields: readonly AskedField[],
  { having, orderBy }: { having?: FundHaving | null; orderBy?: readonly FundOrder[] | null } = {},
): FundMeasure[] {
  const names = [
    ...fields.flatMap(({ name, args }) => (name === 'evidence' ? [String(args.measure)] : [name])),
    ...Object.entries(having ?? {}).flatMap(([name, range]) => (range === null ? [] : [name])),
    ...(orderBy ?? []).map(({ field }) => field),
  ]
  const needed = new Set(names.flatMap((name) => NEEDED[name] ?? []))
  return FUND_MEASURES.filter((measure) => needed.has(measure))
}
