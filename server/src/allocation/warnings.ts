import { labelOf } from '../comparison/metric-words.ts'
import { indistinguishable } from '../rules/allocation-sensitivity.ts'
import { GRADE_BANDS } from '../rules/grade-bands.ts'
import type { Snapshot } from '../snapshot.ts'
import { listed, money, regionName } from './allocation-words.ts'
import { exclusionReason } from './exclusion-words.ts'
import type { Plan } from './plan.ts'

/** What a reader must know before using a plan, the gravest first. */
export function warnings(snapshot: Snapshot, plan: Plan): string[] {
  return [
    ...plan.excluded.map((exclusion) => excluded(snapshot, plan, exclusion)),
    ...plan.factors.flatMap((_, k) => [...imputed(snapshot, plan, k), ...partial(snapshot, plan, k)]),
    ...baseline(snapshot, plan),
    ...gradeBands(plan),
    ...closeRanks(snapshot, plan),
  ]
}

function excluded(snapshot: Snapshot, plan: Plan, exclusion: Plan['excluded'][number]): string {
  const name = regionName(snapshot, exclusion.code, plan.language)
  const reason = exclusionReason(exclusion, plan.language)
  return plan.language === 'EN'
    ? `${name} gets nothing and is not dealt in: ${reason}`
    : `${name}未参与分配，不得资金：${reason}`
}

/** The regions for which something is so, as names. */
const those = (snapshot: Snapshot, plan: Plan, holds: (region: number) => boolean) =>
  listed(
    plan.shares.flatMap(({ code }, i) => (holds(i) ? [regionName(snapshot, code, plan.language)] : [])),
    plan.language,
  )

function imputed(snapshot: Snapshot, plan: Plan, k: number): string[] {
  const names = those(snapshot, plan, (i) => plan.values[i]?.[k]?.imputed === true)
  const factor = plan.factors[k]
  if (names === '' || !factor || factor.factor.weight === 0) return []
  const label = labelOf(factor.figures.metric, plan.language)
  return plan.language === 'EN'
    ? [`Not reported, the median stands in: “${label}” of ${names}.`]
    : [`${names}未报告“${label}”，以其他地区的中位数代替，不是实际数。`]
}

function partial(snapshot: Snapshot, plan: Plan, k: number): string[] {
  const names = those(snapshot, plan, (i) => plan.values[i]?.[k]?.figure.status === 'PARTIAL')
  const factor = plan.factors[k]
  if (names === '' || !factor || factor.factor.weight === 0) return []
  const label = labelOf(factor.figures.metric, plan.language)
  return plan.language === 'EN'
    ? [`Only a part is reported of “${label}” of ${names}; the shares rest on what is known so far.`]
    : [`${names}的“${label}”只报告了一部分，份额只按已报告的部分计算，实际可能更高。`]
}

function baseline(snapshot: Snapshot, plan: Plan): string[] {
  const { allocation, input, language, numbers, budget } = plan
  const english = language === 'EN'
  const told: string[] = []
  const unknown = those(snapshot, plan, (i) => allocation.claimants[i]?.baseline == null)
  if (unknown !== '') {
    const held = numbers.floor !== null || numbers.cap !== null
    told.push(
      english
        ? `No budget is reported for ${unknown}: no change can be told${held ? ', and no floor or cap holds there' : ''}.`
        : `${unknown}没有报告预算数，无法计算增减${held ? '，保底和封顶对其不起作用' : ''}。`,
    )
  }
  const parts = those(snapshot, plan, (i) => {
    const code = allocation.claimants[i]?.code
    return code !== undefined && budget.figureOf(code).status === 'PARTIAL'
  })
  if (parts !== '') {
    told.push(
      english
        ? `Only a part of the budget of ${parts} is reported, so that the baseline is “at least”; name the sources that are reported in full, such as CENTRAL.`
        : `${parts}的预算数只报告了一部分，基数为“至少”；可只选报告完整的资金来源，如中央资金。`,
    )
  }
  const total = allocation.claimants.reduce((sum, claimant) => sum + (claimant.baseline ?? 0), 0)
  if (input.baseline === 'AMOUNT' && total !== allocation.pool && total > 0) {
    const [pool, before] = [money(allocation.pool, input.unit, language), money(total, input.unit, language)]
    told.push(
      english
        ? `The pool, ${pool}, is not the sum of the baselines, ${before}: every change is against another total. baseline: SPLIT compares like with like.`
        : `资金池 ${pool} 与基数合计 ${before} 不同，增减是与另一个总额相比；按上次比例折算基数（baseline: SPLIT）可同口径比较。`,
    )
  }
  return told
}

function gradeBands({ factors, language }: Plan): string[] {
  if (!factors.some(({ figures, factor }) => figures.metric.kind === 'GRADE_BAND' && factor.weight > 0))
    return []
  const { EXCELLENT, GOOD, FAIR, POOR } = GRADE_BANDS
  return language === 'EN'
    ? [
        `Grades count as ${EXCELLENT} (excellent), ${GOOD} (good), ${FAIR} (fair), ${POOR} (poor): a convention of this tool, not of a rule.`,
      ]
    : [
        `绩效等级折算系数：优 ${EXCELLENT}、良 ${GOOD}、中 ${FAIR}、差 ${POOR}，为本工具的约定，不是制度规定。`,
      ]
}

/** Neighbours in rank whose order does not hold when a weight moves. */
function closeRanks(snapshot: Snapshot, plan: Plan): string[] {
  const ranks = plan.nudged()
  const name = (i: number) => regionName(snapshot, plan.shares[i]?.code ?? '', plan.language)
  const rank = (i: number) => plan.shares[i]?.rank ?? 0
  const pairs = plan.shares.flatMap((_, i) =>
    indistinguishable(ranks, i)
      .filter((other) => other > i)
      .map((other) => (rank(i) <= rank(other) ? `${name(i)}–${name(other)}` : `${name(other)}–${name(i)}`)),
  )
  if (pairs.length === 0) return []
  const list = listed(pairs.slice(0, 20), plan.language) + (pairs.length > 20 ? ' …' : '')
  return plan.language === 'EN'
    ? [`Ranks not distinguishable when a weight moves by ±20 %: ${list}.`]
    : [`任一权重变动 ±20% 时，名次不可区分：${list}。`]
}
