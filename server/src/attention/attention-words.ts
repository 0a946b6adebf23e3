import type { CellSource } from 'schema/database/terms.ts'
import type { AttentionRule } from '../rules/attention.ts'
import { formatDecimal } from '../rules/decimal.ts'
import { toUnit } from '../rules/money.ts'
import { DAYS_ALLOWED } from '../rules/transfer-days.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Language, SOURCES, unitWord } from '../words.ts'
import type { AttendedResult } from './attention.queries.ts'

type Words = Record<Language, string>

/** “94.1%”, one decimal. Thresholds are compared unrounded. */
export const share = (value: number) => `${(value * 100).toFixed(1)}%`

/** What each rule is called and says, with its thresholds in numbers. */
export const ruleWords = (
  overCompletion: number,
): Record<AttentionRule, { title: Words; description: Words }> => {
  const over = `${Number((overCompletion * 100).toPrecision(6))}%`
  return {
    UNMET_WITHOUT_REASON: {
      title: { ZH: '未达标，无原因', EN: 'Unmet, no reason' },
      description: {
        ZH: '完成率低于 100% 的指标，报告没有说明原因。',
        EN: 'An indicator below 100% of its target for which the report gives no reason.',
      },
    },
    HIGH_SCORE_LOW_EXECUTION: {
      title: { ZH: '高分低执行', EN: 'High score, low execution' },
      description: {
        ZH: '自评得分为优（90% 以上），而资金合计的执行率低于 60%。',
        EN: 'Graded 优, 90% and more, while less than 60% of all its money is executed.',
      },
    },
    LOW_EXECUTION: {
      title: { ZH: '执行偏慢', EN: 'Slow execution' },
      description: {
        ZH: '项目的资金合计或某一来源，执行率（执行数 ÷ 预算数）低于 60%。',
        EN: "Executed ÷ budget below 60%, of a project's money or of one source of it.",
      },
    },
    UNMET: {
      title: { ZH: '未达标', EN: 'Unmet' },
      description: {
        ZH: '完成率低于 100% 的指标，报告说明了原因。',
        EN: 'An indicator below 100% of its target for which the report gives a reason.',
      },
    },
    LATE_ISSUE: {
      title: { ZH: '下达超期', EN: 'Issued late' },
      description: {
        ZH: `收到中央资金后超过 ${DAYS_ALLOWED} 天才下达。`,
        EN: `Central money issued more than ${DAYS_ALLOWED} days after its receipt.`,
      },
    },
    ERROR_FINDING: {
      title: { ZH: '核验错误', EN: 'Error found' },
      description: {
        ZH: '数据核验发现的“错误”级问题，其他规则已列出的不再重复。',
        EN: 'A finding of the checks of severity error, unless another rule lists it already.',
      },
    },
    OVER_COMPLETION: {
      title: { ZH: '超额较多', EN: 'Far above target' },
      description: {
        ZH: `完成率超出目标 ${over} 以上，目标可能定得偏低；只作提示。`,
        EN: `More than ${over} above the target, which may be set too low; a hint only.`,
      },
    },
    NO_BUDGET: {
      title: { ZH: '预算未报告', EN: 'No budget' },
      description: {
        ZH: '没有报告预算数，或预算为 0 却有执行数：执行率无从计算，不算好也不算坏。',
        EN: 'No budget is reported, or it is 0 while money was spent: there is no rate, neither good nor bad.',
      },
    },
  }
}

interface Place {
  project_id: string
  region_code: string | null
}

/** “苗岭山脉示范工程黔东南州”; the region that reports for the project goes without saying. */
function placeText(snapshot: Snapshot, { project_id, region_code }: Place, language: Language): string {
  const project = snapshot.projects.get(project_id)
  const region =
    region_code === null || region_code === project?.region_code ? null : snapshot.regions.get(region_code)
  const english = language === 'EN'
  const named = (english ? project?.short_name_en : null) ?? project?.short_name ?? project_id
  const where = region ? ((english ? region.name_en : null) ?? region.name) : ''
  return english ? [named, where].filter(Boolean).join(', ') : `${named}${where}`
}

export function resultText(
  snapshot: Snapshot,
  row: AttendedResult,
  rule: AttentionRule,
  language: Language,
): string {
  const indicator = snapshot.indicators.get(row.indicator_id)
  const english = language === 'EN'
  const name = (english ? indicator?.name_en : null) ?? indicator?.name ?? row.indicator_id
  const place = placeText(snapshot, row, language)
  const unit = unitWord(indicator?.unit ?? '', language)
  const withUnit = (text: string) => (unit === '' || unit === '%' ? `${text}${unit}` : `${text} ${unit}`)
  const aim = withUnit(row.target_text ?? formatDecimal(row.target ?? 0))
  const reached = withUnit(row.actual_text ?? formatDecimal(row.actual ?? 0))
  const rate = row.completion === null ? '' : share(row.completion)
  if (english) {
    const end = { UNMET_WITHOUT_REASON: '; no reason is given', OVER_COMPLETION: '; the target may be low' }
    const figures = [`${reached} against a target of ${aim}`, rate].filter(Boolean).join(', ')
    return `${name} (${place}): ${figures}${end[rule as keyof typeof end] ?? ''}.`
  }
  const end = { UNMET_WITHOUT_REASON: '，报告没有说明原因', OVER_COMPLETION: '，目标可能偏低' }
  const figures = [`完成 ${reached}，目标 ${aim}`, rate && `完成率 ${rate}`].filter(Boolean).join('，')
  return `${place}“${name}”${figures}${end[rule as keyof typeof end] ?? ''}。`
}

interface Money extends Place {
  source: CellSource | null
  /** 分 */
  budget: number | null
  executed: number | null
  rate: number | null
  score: number | null
}

export function moneyText(snapshot: Snapshot, money: Money, rule: AttentionRule, language: Language): string {
  const place = placeText(snapshot, money, language)
  const source = SOURCES[money.source ?? 'TOTAL'][language]
  const budget = amount(money.budget ?? 0, language)
  const executed = amount(money.executed ?? 0, language)
  const rate = share(money.rate ?? 0)
  if (language === 'EN') {
    if (rule === 'NO_BUDGET') {
      const rest =
        money.budget === null ? 'no budget is reported' : `the budget is 0, yet ${executed} was spent`
      return `${place}, ${source}: ${rest}.`
    }
    const praise = rule === 'HIGH_SCORE_LOW_EXECUTION' ? ` Scored ${money.score}.` : ''
    return `${place}, ${source}: ${rate} executed, ${executed} of ${budget}.${praise}`
  }
  if (rule === 'NO_BUDGET') {
    return `${place}${source}${money.budget === null ? '没有报告预算数' : `预算为 0，却执行了 ${executed}`}。`
  }
  const praise = rule === 'HIGH_SCORE_LOW_EXECUTION' ? `自评 ${money.score} 分，` : ''
  return `${place}${praise}${source}执行率 ${rate}：预算 ${budget}，执行 ${executed}。`
}

/** Money as sentences have it: 万元 in Chinese; in English yuan, from a million on in millions, then in billions. */
const amount = (fen: number, language: Language) => {
  if (language !== 'EN') return `${grouped(toUnit(fen, 'WAN_YUAN'))} 万元`
  const yuan = toUnit(fen, 'YUAN')
  if (yuan >= 1e9) return `${grouped(yuan / 1e9)} billion yuan`
  return yuan >= 1e6 ? `${grouped(yuan / 1e6)} million yuan` : `${grouped(yuan)} yuan`
}

const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

interface Late {
  project_id: string
  fund_year: number
  amount: number
  received_on: string | null
  issued_on: string | null
}

export function transferText(snapshot: Snapshot, row: Late, days: number, language: Language): string {
  const place = placeText(snapshot, { ...row, region_code: null }, language)
  const sum = amount(row.amount, language)
  return language === 'EN'
    ? `${place}: ${sum} of central funds for ${row.fund_year} received on ${row.received_on}, issued on ${row.issued_on}, after ${days} days.`
    : `${place} ${row.fund_year} 年中央资金 ${sum}，${row.received_on} 收到，${row.issued_on} 下达，用了 ${days} 天。`
}
