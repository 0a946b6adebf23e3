import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { FundFilterInput } from '../funds/fund-question.ts'
import { known } from '../known.ts'
import { distances, nearest } from '../rules/nearest.ts'
import { comparedRegions } from './compared-regions.ts'
import type { CompareRegionsArgs } from './comparison.args.ts'
import { resolveMetrics } from './metric.ts'
import { metricFigures } from './metric-figures.ts'
import { labelOf } from './metric-words.ts'

const MOST_PEERS = 100

/** A region and its peers, nearest first, with their distances. */
export interface Peers {
  codes: string[]
  distance: ReadonlyMap<string, number>
  /** Regions of which a characteristic is not known in full, so that nobody can say how near they are. */
  unplaced: string[]
}

/**
 * The k regions most like one, by chosen characteristics. Figures that are not reported, or only in part, place nobody.
 * @throws AppError UNKNOWN_REGION, BAD_METRIC, BAD_FILTER, FACTOR_NOT_REPORTED
 */
export async function nearestPeers(
  context: Context,
  args: CompareRegionsArgs,
  where: FundFilterInput,
): Promise<Peers | null> {
  if (args.nearest == null) return null
  const { snapshot } = context
  const { to, k, by } = args.nearest
  known('region', snapshot.regions, [to], 'nearest.to')
  if (k < 1 || k > MOST_PEERS) {
    throw new AppError('BAD_FILTER', `nearest.k is ${k}; it must lie between 1 and ${MOST_PEERS}.`, {
      argument: 'nearest.k',
      hint: 'Five are usual.',
    })
  }
  const metrics = resolveMetrics(snapshot, by, 'nearest.by')
  const level =
    args.level ?? where.regionLevel ?? (args.regions == null ? snapshot.regions.get(to)?.level : null)
  const others = comparedRegions(snapshot, { ...args, level }).filter((code) => code !== to)
  const figures = await metricFigures(context, { codes: [to, ...others], where }, metrics)
  const valuesOf = (code: string) =>
    figures.map(({ figureOf }) => {
      const { raw, status } = figureOf(code)
      return status === 'PARTIAL' ? null : raw
    })
  const own = valuesOf(to)
  const lacking = own.indexOf(null)
  const metric = metrics[lacking]
  if (metric) {
    throw new AppError(
      'FACTOR_NOT_REPORTED',
      `${to} has no full figure of “${labelOf(metric, args.language)}”, so its peers cannot be told by it.`,
      {
        argument: `nearest.by[${lacking}]`,
        hint: 'Choose a characteristic that is reported for the region.',
      },
    )
  }
  const regions = others.map((code) => ({ code, values: valuesOf(code) }))
  const away = distances(
    own.flatMap((value) => value ?? []),
    regions,
  )
  const placed = regions.map(({ code }, i) => ({ code, distance: away[i] ?? null }))
  const chosen = nearest(placed, k)
  return {
    codes: [to, ...chosen.map(({ code }) => code)],
    distance: new Map([[to, 0], ...chosen.map(({ code, distance }) => [code, distance ?? 0] as const)]),
    unplaced: placed.filter(({ distance }) => distance === null).map(({ code }) => code),
  }
}
