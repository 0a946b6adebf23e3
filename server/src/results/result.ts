import { indicatorRow } from '../indicators/indicator.ts'
import { periodOf } from '../projects/project.ts'
import { deviation } from '../rules/completion.ts'
import { formatDecimal, toNumber } from '../rules/decimal.ts'
import type { Snapshot } from '../snapshot.ts'
import type { IndicatorResult } from './result.type.ts'
import type { ResultRow } from './results.queries.ts'

/** A result as the resolvers hand it on: its fields, and the row that it came from. */
export type ResultNode = IndicatorResult & { row: ResultRow }

export function resultNode(snapshot: Snapshot, row: ResultRow): ResultNode {
  const { unit } = indicatorRow(snapshot, row.indicator_id)
  return {
    row,
    id: row.result_id,
    period: periodOf(row.from_year, row.to_year),
    target:
      row.target_operator === null
        ? null
        : {
            operator: row.target_operator,
            value: orNull(row.target, toNumber),
            max: orNull(row.target_max, toNumber),
            text: row.target_text ?? orNull(row.target, formatDecimal) ?? '',
            unit,
          },
    actual:
      row.actual_status === 'NOT_REPORTED'
        ? null
        : {
            value: orNull(row.actual, toNumber),
            text: row.actual_text ?? orNull(row.actual, formatDecimal) ?? '',
            unit,
          },
    completionRate: row.completion,
    deviation: orNull(row.completion, deviation),
    status: row.status,
    weight: orNull(row.weight, toNumber),
    score: orNull(row.score, toNumber),
    computedScore: orNull(row.computed_score, toNumber),
    shortfallReason: row.shortfall_reason,
  }
}

const orNull = <T, R>(value: T | null, map: (value: T) => R): R | null => (value === null ? null : map(value))
