import type { ComparedFigure } from '../comparison/compared-figure.ts'
import type { MetricFigures } from '../comparison/metric-figures.ts'
import { labelOf } from '../comparison/metric-words.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { inOrder } from '../in-order.ts'
import { median } from '../rules/statistics.ts'
import type { Language } from '../words.ts'
import type { AllocationFactor, MissingValue } from './allocation.args.ts'
import { bad } from './allocation-input.ts'

/** A factor with the figures of every candidate. */
export interface FactorFigures {
  factor: AllocationFactor
  figures: MetricFigures
}

/** A region's value of a factor, as it is dealt with. */
export interface FactorValue {
  figure: ComparedFigure
  raw: number | null
  imputed: boolean
}

export type Exclusion = { code: string } & (
  | { why: 'OUTSIDE' }
  | { why: 'MISSING' | 'NO_RECIPROCAL'; factor: FactorFigures; figure: ComparedFigure }
)

export interface Candidates {
  codes: string[]
  /** Of each region that takes part, the value of each factor. */
  values: FactorValue[][]
  excluded: Exclusion[]
}

/**
 * Who can be dealt in, and with which values. A factor of weight 0 keeps nobody out.
 * @throws AppError FACTOR_NOT_REPORTED where no region has a value, BAD_ALLOCATION where values cannot be dealt with
 */
export async function candidates(
  context: Context,
  codes: readonly string[],
  budget: MetricFigures,
  factors: readonly FactorFigures[],
  { missing, language }: { missing: MissingValue; language: Language },
): Promise<Candidates> {
  const inside = codes.filter((code) => budget.figureOf(code).status !== 'NOT_IN_PROGRAMME')
  const middles = await inOrder(
    factors.map((factor, index) => middleOf(context, inside, factor, index, language)),
  )
  const answer: Candidates = {
    codes: [],
    values: [],
    excluded: codes.filter((code) => !inside.includes(code)).map((code) => ({ code, why: 'OUTSIDE' })),
  }
  for (const code of inside) {
    const values = factors.map(({ figures }, k): FactorValue => {
      const figure = figures.figureOf(code)
      const imputed = figure.raw === null && missing === 'MEDIAN'
      return { figure, raw: imputed ? (middles[k] ?? null) : figure.raw, imputed }
    })
    const exclusion = exclusionOf(code, factors, values)
    if (exclusion) answer.excluded.push(exclusion)
    else {
      answer.codes.push(code)
      answer.values.push(values)
    }
  }
  refuseNothingToDeal(answer, factors)
  return answer
}

function exclusionOf(
  code: string,
  factors: readonly FactorFigures[],
  values: readonly FactorValue[],
): Exclusion | null {
  for (const [k, factor] of factors.entries()) {
    const value = values[k]
    if (!value || factor.factor.weight === 0) continue
    if (value.raw === null) return { code, why: 'MISSING', factor, figure: value.figure }
    if (value.raw === 0 && factor.factor.inverse)
      return { code, why: 'NO_RECIPROCAL', factor, figure: value.figure }
  }
  return null
}

/** The median of a factor's values, null of none where the factor has no weight. */
async function middleOf(
  { snapshot }: Context,
  codes: readonly string[],
  { factor, figures }: FactorFigures,
  index: number,
  language: Language,
): Promise<number | null> {
  const known = codes.flatMap((code) => figures.figureOf(code).raw ?? [])
  if (known.some((value) => value < 0)) {
    throw bad(
      `factors[${index}]`,
      'A value of this factor is negative, so that it has no share in a sum.',
      'Choose a factor of amounts or rates.',
    )
  }
  if (known.length > 0 || factor.weight === 0 || codes.length === 0) return median(known)
  const evidence = await Promise.all(codes.map((code) => figures.figureOf(code).evidence(language, 'PLACES')))
  const places = [...new Set(evidence.flatMap(({ availableAt }) => availableAt))]
  const regions = codes.map((code) => snapshot.regions.get(code)?.name ?? code).join('、')
  const label = labelOf(figures.metric, language)
  const message =
    language === 'EN'
      ? `No region reports “${label}”, so it cannot be a factor (regions asked: ${codes.join(', ')}).`
      : `“${label}”不能作为分配因素：没有一个地区报告了它（${regions}）。`
  const elsewhere =
    language === 'EN'
      ? `It is reported elsewhere: ${places.join('; ')}. Import what the regions report themselves.`
      : `有报告的是：${places.join('；')}。导入各地区的自评后即可使用。`
  const nowhere = language === 'EN' ? 'It is reported at no other grain either.' : '其他层级也没有报告。'
  throw new AppError('FACTOR_NOT_REPORTED', message, {
    argument: `input.factors[${index}].metric`,
    hint: places.length > 0 ? elsewhere : nowhere,
  })
}

function refuseNothingToDeal({ codes, values }: Candidates, factors: readonly FactorFigures[]): void {
  if (codes.length === 0) {
    throw bad(
      'regions',
      'No region is left to deal to: each lacks a value, or takes no part.',
      'Choose other factors or regions, or set missing to MEDIAN.',
    )
  }
  factors.forEach(({ factor }, k) => {
    if (factor.weight > 0 && values.every((own) => own[k]?.raw === 0)) {
      throw bad(
        `factors[${k}]`,
        'Every value of this factor is 0, so that it says nothing about shares.',
        'Choose another factor.',
      )
    }
  })
}
