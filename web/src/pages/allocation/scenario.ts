import type { AllocationInput, BaselineKind, MetricKind, MissingValue } from '../../generated/graphql.ts'

/** One factor of a scenario; weights are beside each other, only their proportions matter. */
export interface Factor {
  kind: FactorKind
  /** Of the kinds that measure an indicator. */
  indicator: string | null
  /** 0 to 100. */
  weight: number
  inverse: boolean
}
export type FactorKind = Extract<
  MetricKind,
  'INDICATOR_TARGET' | 'INDICATOR_ACTUAL' | 'BUDGET' | 'GRADE_BAND' | 'COMPLETION_RATE' | 'EXECUTION_RATE'
>

/** One way to deal the pool out. Shares are whole percents. */
export interface Scenario {
  factors: Factor[]
  equal: number
  floor: number | null
  cap: number | null
  hold: boolean
  baseline: BaselineKind
  missing: MissingValue
}

/** The headline of a restoration programme; another target is a click away. */
export const preferredTarget = 'ecological-restoration-area'

/**
 * The target that a scenario weighs unless told otherwise, of the indicators on offer; null where none can be weighed.
 * Until they are known it is the preferred one.
 */
export const headlineOf = (offered: readonly string[] | undefined): string | null =>
  offered === undefined || offered.includes(preferredTarget) ? preferredTarget : (offered[0] ?? null)

const factor = (kind: FactorKind, weight: number, indicator: string | null = null): Factor => ({
  kind,
  indicator,
  weight,
  inverse: false,
})

export const presetNames = ['need', 'last', 'half', 'performance'] as const
export type Preset = (typeof presetNames)[number]

/** Ready-made factors; the bounds of a scenario stay as they are. Without a target there are none by need. */
export const presetsOf = (headline: string | null = preferredTarget): Partial<Record<Preset, Factor[]>> => ({
  ...(headline && { need: [factor('INDICATOR_TARGET', 100, headline)] }),
  last: [factor('BUDGET', 100)],
  ...(headline && { half: [factor('INDICATOR_TARGET', 50, headline), factor('BUDGET', 50)] }),
  performance: [factor('GRADE_BAND', 50), factor('COMPLETION_RATE', 25), factor('EXECUTION_RATE', 25)],
})

export const firstScenarioOf = (headline: string | null = preferredTarget): Scenario => ({
  factors: presetsOf(headline).need ?? presetsOf(headline).last ?? [],
  equal: 0,
  floor: null,
  cap: null,
  hold: false,
  // Last time's total is another one than this pool: like is compared with like by its proportions.
  baseline: 'SPLIT',
  missing: 'EXCLUDE',
})

const same = (a: Factor, b: Factor) => a.kind === b.kind && a.indicator === b.indicator

/** What can be weighed, in one order: the scenario's own factors, and those that wait at 0. */
export const offeredFactors = (
  { factors }: Scenario,
  headline: string | null = preferredTarget,
): Factor[] => {
  const waiting = [
    ...(headline === null || factors.some(({ kind }) => kind === 'INDICATOR_TARGET')
      ? []
      : [factor('INDICATOR_TARGET', 0, headline)]),
    ...(['BUDGET', 'GRADE_BAND', 'COMPLETION_RATE', 'EXECUTION_RATE'] as const).map((kind) =>
      factor(kind, 0),
    ),
  ]
  const all = [...factors, ...waiting.filter((offer) => !factors.some((own) => same(own, offer)))]
  const order: FactorKind[] = [
    'INDICATOR_TARGET',
    'INDICATOR_ACTUAL',
    'BUDGET',
    'GRADE_BAND',
    'COMPLETION_RATE',
    'EXECUTION_RATE',
  ]
  return all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The scenario with one factor changed; one at 0 goes back to those that wait. */
export const withFactor = (
  scenario: Scenario,
  from: Factor,
  change: Partial<Factor>,
  headline: string | null = preferredTarget,
): Scenario => {
  const factors = offeredFactors(scenario, headline)
    .map((own) => (same(own, from) ? { ...own, ...change } : own))
    .filter((own) => own.weight > 0 || (own.kind === 'INDICATOR_TARGET' && own.indicator !== headline))
  return { ...scenario, factors }
}

/** The scenario with one more target to weigh, as heavy as the heaviest. */
export const withTarget = (scenario: Scenario, indicator: string): Scenario => {
  const weight = Math.max(...scenario.factors.map((own) => own.weight), 0) || 50
  const added: Factor = { kind: 'INDICATOR_TARGET', indicator, weight, inverse: false }
  return { ...scenario, factors: [...scenario.factors, added] }
}

/** Which preset a scenario's factors are, if any. */
export const presetOf = ({ factors }: Scenario, headline: string | null = preferredTarget): Preset | null => {
  const presets = presetsOf(headline)
  return (
    presetNames.find((name) => {
      const preset = presets[name]
      return (
        preset?.length === factors.length &&
        preset.every((own) =>
          factors.some((other) => same(own, other) && own.weight === other.weight && !other.inverse),
        )
      )
    }) ?? null
  )
}

/** A scenario as the API takes it, without pool and filter. */
export const toInput = (
  scenario: Scenario,
): Pick<
  AllocationInput,
  'factors' | 'equalShare' | 'floor' | 'cap' | 'holdHarmless' | 'baseline' | 'missing'
> => ({
  factors: offeredFactors(scenario, null)
    .filter(({ weight }) => weight > 0)
    .map(({ kind, indicator, weight, inverse }) => ({
      metric: { kind, ...(indicator && { indicator }) },
      weight,
      inverse,
    })),
  equalShare: scenario.equal / 100,
  floor: scenario.floor === null ? null : scenario.floor / 100,
  cap: scenario.cap === null ? null : scenario.cap / 100,
  holdHarmless: scenario.hold,
  baseline: scenario.baseline,
  missing: scenario.missing,
})
