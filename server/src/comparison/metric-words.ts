import type { MoneyUnit } from '../rules/money.ts'
import { type Language, unitWord } from '../words.ts'
import type { MetricKind } from './comparison.args.ts'
import type { ResolvedMetric } from './metric.ts'

type Words = Readonly<Record<Language, string>>

const LABELS: Readonly<Record<MetricKind, Words>> = {
  BUDGET: { ZH: '预算数', EN: 'Budget' },
  RECEIVED: { ZH: '到位资金', EN: 'Received' },
  EXECUTED: { ZH: '执行数', EN: 'Executed' },
  EXECUTION_RATE: { ZH: '预算执行率', EN: 'Execution rate' },
  COMPLETION_RATE: { ZH: '平均完成率', EN: 'Mean completion rate' },
  MET_SHARE: { ZH: '完成指标占比', EN: 'Share of indicators met' },
  SCORE: { ZH: '得分（每百分）', EN: 'Score per 100 points' },
  GRADE_BAND: { ZH: '绩效等级系数', EN: 'Grade band' },
  INDICATOR_TARGET: { ZH: '指标值', EN: 'target' },
  INDICATOR_ACTUAL: { ZH: '实际完成值', EN: 'actual' },
  INDICATOR_COMPLETION: { ZH: '完成率', EN: 'completion rate' },
  BUDGET_PER_TARGET: { ZH: '单位目标预算', EN: 'budget per unit of target' },
}

export const MONEY_WORDS: Readonly<Record<MoneyUnit, Words>> = {
  YUAN: { ZH: '元', EN: 'yuan' },
  WAN_YUAN: { ZH: '万元', EN: '10,000 yuan' },
  YI_YUAN: { ZH: '亿元', EN: '100 million yuan' },
}

/** “矿山生态修复面积 指标值” */
export function labelOf({ kind, indicator }: ResolvedMetric, language: Language): string {
  const label = LABELS[kind][language]
  if (indicator === null) return label
  return language === 'EN' ? `${indicator.name_en ?? indicator.name}, ${label}` : `${indicator.name} ${label}`
}

/** Null for a ratio. */
export function unitOf({ kind, indicator, unit }: ResolvedMetric, language: Language): string | null {
  const money = MONEY_WORDS[unit][language]
  const own = indicator?.unit ?? null
  const counted = own === null ? null : unitWord(own, language)
  switch (kind) {
    case 'BUDGET':
    case 'RECEIVED':
    case 'EXECUTED':
      return money
    case 'SCORE':
      return language === 'EN' ? 'points' : '分'
    case 'INDICATOR_TARGET':
    case 'INDICATOR_ACTUAL':
      return counted
    case 'BUDGET_PER_TARGET':
      return counted === null ? money : language === 'EN' ? `${money} per ${counted}` : `${money}/${counted}`
    default:
      return null
  }
}
