import type { FundFilter, MetricInput, MetricKind } from '../../generated/graphql.ts'

/** Whose money a metric of money counts; the API narrows a whole question by source, so metrics are asked by scope. */
export const scopes = ['central', 'provincial', 'all'] as const
export type Scope = (typeof scopes)[number]

/** Metrics by their code in the link: plain ones, and those of one indicator (`target.ecological-restoration-area`). */
const plain = {
  'budget-central': { kind: 'BUDGET', scope: 'central' },
  'budget-provincial': { kind: 'BUDGET', scope: 'provincial' },
  budget: { kind: 'BUDGET', scope: 'all' },
  executed: { kind: 'EXECUTED', scope: 'all' },
  'execution-rate': { kind: 'EXECUTION_RATE', scope: 'all' },
  completion: { kind: 'COMPLETION_RATE', scope: 'all' },
  'met-share': { kind: 'MET_SHARE', scope: 'all' },
  score: { kind: 'SCORE', scope: 'all' },
} as const satisfies Record<string, { kind: MetricKind; scope: Scope }>
const ofIndicator = {
  target: { kind: 'INDICATOR_TARGET', scope: 'all' },
  actual: { kind: 'INDICATOR_ACTUAL', scope: 'all' },
  'unit-budget': { kind: 'BUDGET_PER_TARGET', scope: 'central' },
} as const satisfies Record<string, { kind: MetricKind; scope: Scope }>

export type PlainName = keyof typeof plain
export type IndicatorName = keyof typeof ofIndicator
export const plainNames: readonly PlainName[] = [
  'budget-central',
  'budget-provincial',
  'budget',
  'executed',
  'execution-rate',
  'completion',
  'met-share',
  'score',
]

export interface CompareMetric {
  /** As in the link. */
  code: string
  name: PlainName | IndicatorName
  /** The indicator's id; null for a plain metric. */
  indicator: string | null
  kind: MetricKind
  scope: Scope
}

const isPlain = (code: string): code is PlainName => Object.hasOwn(plain, code)
const isOfIndicator = (name: string): name is IndicatorName => Object.hasOwn(ofIndicator, name)

/** A metric by its code; null where the code means nothing or its indicator is not among `indicators`. */
export const readMetric = (code: string, indicators: readonly string[]): CompareMetric | null => {
  if (isPlain(code)) return { code, name: code, indicator: null, ...plain[code] }
  const dot = code.indexOf('.')
  const name = code.slice(0, dot)
  const indicator = code.slice(dot + 1)
  return dot > 0 && isOfIndicator(name) && indicators.includes(indicator)
    ? { code, name, indicator, ...ofIndicator[name] }
    : null
}

export const inputOf = ({ kind, indicator }: CompareMetric): MetricInput => ({
  kind,
  ...(indicator !== null && { indicator }),
})

/** The question's filter of one scope. */
export const whereOf = (scope: Scope, where: FundFilter): FundFilter =>
  scope === 'all' ? where : { ...where, sources: [scope === 'central' ? 'CENTRAL' : 'PROVINCIAL'] }

export const isMoney = ({ kind }: CompareMetric): boolean => kind === 'BUDGET' || kind === 'EXECUTED'

/** The headline of a restoration programme, where it is reported on; else the first indicator that adds up. */
export const preferredIndicator = (additive: readonly string[]): string | undefined =>
  additive.find((id) => id === 'ecological-restoration-area') ?? additive[0]

/** What is known of prefectures, and beside it what nobody reported, so that the gap is seen. */
export const defaultMetrics = (additive: readonly string[]): string[] => {
  const indicator = preferredIndicator(additive)
  return [
    'budget-central',
    'budget-provincial',
    ...(indicator ? [`target.${indicator}`] : []),
    'execution-rate',
    'completion',
  ]
}
