import { shown } from '../comparison/metric-figures.ts'
import { labelOf, unitOf } from '../comparison/metric-words.ts'
import type { Snapshot } from '../snapshot.ts'
import { SOURCES } from '../words.ts'
import { money, percent, plain, regionName } from './allocation-words.ts'
import type { Plan } from './plan.ts'

/** The formula in words, with its numbers: one line for the rule, one a factor, one a region. */
export function explanation(snapshot: Snapshot, plan: Plan): string {
  const counts = plan.input.equalShare < 1
  const used = plan.factors.flatMap(({ factor }, k) => (counts && factor.weight > 0 ? [k] : []))
  return [
    rule(plan),
    ...used.map((k) => factorLine(plan, k)),
    ...plan.shares.map((_, i) => regionLine(snapshot, plan, i, used)),
    ...bounds(plan),
    ending(plan),
  ].join('\n')
}

const weightOf = ({ factors }: Plan, k: number) =>
  (factors[k]?.factor.weight ?? 0) / factors.reduce((sum, { factor }) => sum + factor.weight, 0)

function rule({ allocation, input, language }: Plan): string {
  const n = allocation.claimants.length
  const pool = money(allocation.pool, input.unit, language)
  const even = percent(input.equalShare)
  const rest = percent(1 - input.equalShare)
  if (language === 'EN') {
    if (input.equalShare === 1) return `${pool} are dealt out equally to ${n} regions. Share = 1 ÷ ${n}.`
    const equal = input.equalShare > 0 ? `${even} ÷ ${n} + ${rest} × ` : ''
    return `${pool} are dealt out to ${n} regions. Share = ${equal}Σ weight × (value ÷ sum of the values); where a smaller value earns more, reciprocals stand for values.`
  }
  if (input.equalShare === 1) return `资金池 ${pool}，在 ${n} 个地区之间平均分配。份额 = 1 ÷ ${n}。`
  const equal = input.equalShare > 0 ? `${even} ÷ ${n} + ${rest} × ` : ''
  return `资金池 ${pool}，在 ${n} 个地区之间分配。份额 = ${equal}Σ 权重 ×（该地区值 ÷ 各地区值之和）；反向因素以倒数代替数值。`
}

function factorLine(plan: Plan, k: number): string {
  const { language } = plan
  const factor = plan.factors[k]
  if (!factor) return ''
  const { metric } = factor.figures
  const unit = unitOf(metric, language)
  const total = plan.values.reduce((sum, own) => {
    const raw = shown(metric, own[k]?.raw ?? 0)
    return sum + (factor.factor.inverse ? 1 / raw : raw)
  }, 0)
  const weight = percent(weightOf(plan, k))
  const label = labelOf(metric, language)
  if (factor.factor.inverse) {
    return language === 'EN'
      ? `Factor “${label}”: weight ${weight}, inverse; the reciprocals sum to ${plain(total)}.`
      : `因素“${label}”：权重 ${weight}，反向，倒数之和 ${plain(total)}。`
  }
  const sum = unit === null ? plain(total) : `${plain(total)} ${unit}`
  return language === 'EN'
    ? `Factor “${label}”: weight ${weight}; the values sum to ${sum}.`
    : `因素“${label}”：权重 ${weight}，各地区值之和 ${sum}。`
}

function regionLine(snapshot: Snapshot, plan: Plan, i: number, used: readonly number[]): string {
  const { input, language, allocation } = plan
  const share = plan.shares[i]
  if (!share) return ''
  const parts = used.map((k) => {
    const weight = percent(weightOf(plan, k) * (1 - input.equalShare))
    return `${weight} × ${percent(share.normalized[k] ?? 0)}`
  })
  const equal = input.equalShare > 0 ? [`${percent(input.equalShare)} ÷ ${allocation.claimants.length}`] : []
  const formula = `${[...equal, ...parts].join(' + ')} = ${percent(share.formula / allocation.pool)}`
  const amount = money(share.amount, input.unit, language)
  const name = regionName(snapshot, share.code, language)
  if (share.bound === null) return `${name}${language === 'EN' ? ': ' : '：'}${formula} → ${amount}`
  const held =
    language === 'EN'
      ? share.bound === 'FLOOR'
        ? 'held at the floor'
        : 'cut to the cap'
      : share.bound === 'FLOOR'
        ? '按保底'
        : '按封顶'
  return `${name}${language === 'EN' ? ': ' : '：'}${formula} → ${held} ${amount}`
}

function bounds(plan: Plan): string[] {
  const { numbers, input, language } = plan
  if (numbers.floor === null && numbers.cap === null) return []
  const english = language === 'EN'
  const sources = input.where?.sources?.map((source) => SOURCES[source][language]) ?? [
    SOURCES.TOTAL[language],
  ]
  const floor =
    numbers.floor === null
      ? []
      : [english ? `floor ${percent(numbers.floor)}` : `保底 ${percent(numbers.floor)}`]
  const cap =
    numbers.cap === null ? [] : [english ? `cap ${percent(numbers.cap)}` : `封顶 ${percent(numbers.cap)}`]
  const limits = [...floor, ...cap].join(english ? ', ' : '、')
  const split = input.baseline === 'SPLIT'
  return english
    ? [
        `Limits: ${limits} of the baseline, which is ${split ? 'this pool split like ' : ''}the budget of ${sources.join(' + ')}. Whoever meets a limit is set to it; the rest is dealt to the others in proportion to their shares, until all of it adds up.`,
      ]
    : [
        `限额：${limits}（占基数的比例；基数为${split ? '本资金池按下列预算数比例折算：' : ''}${sources.join('＋')}预算数）。触及限额的按限额，余额在其他地区之间按份额再分，直到合计等于资金池。`,
      ]
}

function ending({ allocation, input, language }: Plan): string {
  const pool = money(allocation.pool, input.unit, language)
  return language === 'EN'
    ? `Amounts are cut to whole fen (0.01 yuan), and what is left over goes, one fen each, to the largest remainders, of equal ones to the smaller code; they sum to ${pool} exactly. This informs and does not decide.`
    : `金额舍至分，余下的逐分给尾数最大的地区，尾数相同的按行政区划代码从小到大；合计恰为 ${pool}。本测算供参考，不替代决策。`
}
