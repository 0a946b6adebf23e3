import type { CellSource, FundingSource } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { distinctDimensions } from '../grouping.ts'
import { resolveScope, type ScopeFilter } from '../scope.ts'
import type { Snapshot } from '../snapshot.ts'
import type { FundDimension, FundParent, FundQuestion } from './funds.queries.ts'

export interface FundFilterInput extends ScopeFilter {
  sources?: FundingSource[] | null
}

/** A filter and a grouping → exactly the cells that answer. */
export function fundQuestion(
  snapshot: Snapshot,
  filter: FundFilterInput | null | undefined,
  by: readonly FundDimension[],
  parent?: FundParent,
): FundQuestion {
  if (parent !== undefined && parent !== 'REGION' && by.includes(parent)) {
    throw new AppError('BAD_GROUPING', `This is the money of one ${parent} already.`, {
      argument: 'by',
      hint: `Leave ${parent} out of by.`,
    })
  }
  distinctDimensions(by)
  return {
    scope: resolveScope(snapshot, filter ?? {}, {
      byRegion: by.includes('REGION'),
      byYear: by.includes('YEAR') || parent === 'YEAR',
    }),
    sources: resolveSources(filter?.sources ?? null, by.includes('SOURCE')),
    by,
  }
}

/**
 * No source is counted with its own part: a list by source has the top ones, or those named; a sum over all is the
 * total's own cell, and drops a part that is named beside its whole.
 */
function resolveSources(named: readonly FundingSource[] | null, bySource: boolean): CellSource[] {
  if (named?.length === 0) {
    throw new AppError('BAD_FILTER', 'where.sources is an empty list, which nothing fits.', {
      argument: 'where.sources',
      hint: 'Leave the filter out to mean all.',
    })
  }
  if (bySource) return named === null ? ['CENTRAL', 'LOCAL', 'OTHER'] : [...new Set(named)]
  if (named === null) return ['TOTAL']
  const sources = new Set<CellSource>(named)
  replace(sources, ['PROVINCIAL', 'SUBPROVINCIAL'], 'LOCAL')
  if (sources.has('LOCAL')) for (const part of ['PROVINCIAL', 'SUBPROVINCIAL'] as const) sources.delete(part)
  replace(sources, ['CENTRAL', 'LOCAL', 'OTHER'], 'TOTAL')
  return [...sources]
}

function replace(sources: Set<CellSource>, parts: readonly CellSource[], whole: CellSource): void {
  if (!parts.every((part) => sources.has(part))) return
  for (const part of parts) sources.delete(part)
  sources.add(whole)
}
