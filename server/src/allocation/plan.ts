import { comparedRegions } from '../comparison/compared-regions.ts'
import { lazily } from '../comparison/lazily.ts'
import { nameOf, type ResolvedMetric, resolveMetric } from '../comparison/metric.ts'
import { type MetricFigures, metricFigures } from '../comparison/metric-figures.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { type Allocation, allocate, type Share } from '../rules/allocation.ts'
import { allRanks, nudgedRanks, type RankTrials } from '../rules/allocation-sensitivity.ts'
import { ancestry, type Snapshot } from '../snapshot.ts'
import type { Language } from '../words.ts'
import type { AllocationInput } from './allocation.args.ts'
import { type AllocationNumbers, allocationNumbers, bad } from './allocation-input.ts'
import { infeasibility } from './allocation-words.ts'
import { baselines } from './baseline.ts'
import { candidates, type Exclusion, type FactorFigures, type FactorValue } from './factor-values.ts'

/** Every county of a large province fits. */
const MOST_REGIONS = 500

/** A plan as the resolvers hand it on. */
export interface Plan {
  input: AllocationInput
  language: Language
  numbers: AllocationNumbers
  factors: readonly FactorFigures[]
  budget: MetricFigures
  allocation: Allocation
  shares: readonly Share[]
  /** Of each share, the values of the factors. */
  values: readonly (readonly FactorValue[])[]
  excluded: readonly Exclusion[]
  nudged: () => RankTrials
  mixed: () => RankTrials
}

/**
 * Tries an allocation: compared values in, amounts out. Nothing is stored.
 * @throws AppError BAD_ALLOCATION, BAD_METRIC, BAD_FILTER, UNKNOWN_…, FACTOR_NOT_REPORTED, ALLOCATION_INFEASIBLE
 */
export async function planOf(context: Context, input: AllocationInput, language: Language): Promise<Plan> {
  const { snapshot } = context
  const numbers = allocationNumbers(input)
  const metrics = factorMetrics(snapshot, input)
  const codes = claimants(snapshot, input)
  const where = input.where ?? {}
  const money: ResolvedMetric = { kind: 'BUDGET', indicator: null, unit: input.unit }
  const [budget, ...figures] = await metricFigures(context, { codes, where }, [money, ...metrics])
  if (!budget) throw new Error('The baseline was left out.')
  const factors = input.factors.flatMap((factor, k) => {
    const own = figures[k]
    return own ? [{ factor, figures: own }] : []
  })

  const { missing } = input
  const dealt = await candidates(context, codes, budget, factors, { missing, language })
  const against = baselines(
    input.baseline,
    numbers.pool,
    dealt.codes.map((code) => ({ code, figure: budget.figureOf(code) })),
  )
  const allocation: Allocation = {
    ...numbers,
    equalShare: input.equalShare,
    claimants: dealt.codes.map((code, i) => ({ code, baseline: against[i] ?? null })),
    factors: input.factors.map(({ weight, inverse }, k) => ({
      weight,
      inverse,
      values: dealt.values.map((own) => own[k]?.raw ?? null),
    })),
  }
  const shares = allocate(allocation)
  if ('infeasible' in shares) throw infeasibility(shares, allocation, input, language)
  return {
    ...{ input, language, numbers, factors, budget, allocation, shares },
    values: dealt.values,
    excluded: dealt.excluded,
    nudged: lazily(() => nudgedRanks(allocation)),
    mixed: lazily(() => allRanks(allocation)),
  }
}

function factorMetrics(snapshot: Snapshot, { factors }: AllocationInput): ResolvedMetric[] {
  const metrics = factors.map(({ metric }, k) =>
    resolveMetric(snapshot, metric, `input.factors[${k}].metric`),
  )
  const names = metrics.map((metric) => nameOf({ ...metric, unit: 'WAN_YUAN' }))
  const twice = names.findIndex((name, k) => names.indexOf(name) !== k)
  if (twice < 0) return metrics
  throw bad(
    `factors[${twice}]`,
    `${names[twice]} is a factor twice.`,
    'Add the two weights up in one factor.',
  )
}

/** A region beside one that contains it would be dealt to twice. */
function claimants(snapshot: Snapshot, { regions, level, where }: AllocationInput): string[] {
  const codes = comparedRegions(snapshot, {
    regions,
    level: regions == null ? (where?.regionLevel ?? level) : null,
    where,
  })
  const named = new Set(codes)
  for (const code of codes) {
    const above = ancestry(snapshot, code)
      .slice(1)
      .find((region) => named.has(region))
    if (above === undefined) continue
    throw new AppError('BAD_FILTER', `${code} lies in ${above}; it would be dealt to twice.`, {
      argument: 'input.regions',
      hint: 'Name regions none of which lies in another.',
    })
  }
  if (codes.length === 0) {
    throw new AppError('BAD_FILTER', `No region of level ${level} takes part.`, {
      argument: 'input.level',
      hint: 'Prefectures take part in most programmes; counties only where they are reported.',
    })
  }
  if (codes.length > MOST_REGIONS) {
    throw bad(
      'regions',
      `There are ${codes.length} regions; there may be ${MOST_REGIONS}.`,
      'Deal out in steps: to provinces first.',
    )
  }
  return codes
}
