import type { CellSource, StatementTopic } from 'schema/database/terms.ts'
import { normalText } from './normal-text.ts'

/** A column of the official form. */
export type FormColumn =
  | 'LEVEL1'
  | 'LEVEL2'
  | 'NAME'
  | 'OPERATOR'
  | 'TARGET'
  | 'UNIT'
  | 'ACTUAL'
  | 'WEIGHT'
  | 'SCORE'
  | 'COMPLETION'
  | 'REASON'
  | 'BUDGET'
  | 'RECEIVED'
  | 'EXECUTED'
  | 'RATE'

/** What forms head their columns with; the first word is the official form's. */
export const COLUMN_WORDS: Record<FormColumn, readonly string[]> = {
  LEVEL1: ['一级指标'],
  LEVEL2: ['二级指标'],
  NAME: ['三级指标', '三级指标名称', '指标名称', '具体指标', '绩效指标'],
  OPERATOR: ['指标符号', '符号', '运算符', '运算符号', '计算符号', '比较符', '指标方向', '指标性质'],
  TARGET: [
    '指标值',
    '年度指标值',
    '目标值',
    '年度目标值',
    '全年指标值',
    '年初目标值',
    '年初指标值',
    '绩效目标值',
    '预期指标值',
    '计划值',
    '指标目标值',
  ],
  UNIT: ['计量单位', '单位', '度量单位', '指标单位'],
  ACTUAL: [
    '全年实际完成值',
    '实际完成值',
    '实际完成情况',
    '全年完成值',
    '完成值',
    '实际值',
    '年度完成值',
    '累计完成值',
    '实际完成指标值',
    '完成指标值',
    '全年实际值',
  ],
  WEIGHT: ['分值', '权重', '指标分值', '分值权重', '指标权重', '满分'],
  SCORE: ['得分', '自评得分', '自评分', '评分', '实际得分', '自评分值'],
  COMPLETION: ['完成率', '完成比例', '指标完成率', '完成进度', '偏离度'],
  REASON: [
    '未完成原因和改进措施',
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '偏离原因分析及改进措施',
    '未完成原因',
    '未完成原因及改进措施',
    '未完成原因分析及改进措施',
    '偏差大或目标未完成原因分析',
    '备注',
  ],
  BUDGET: ['全年预算数', '调整后预算数', '预算数', '调整预算数', '全年预算', '预算金额', '下达金额'],
  RECEIVED: ['到位数', '到位资金', '全年到位数', '资金到位数', '实际到位数', '到位金额'],
  EXECUTED: ['全年执行数', '执行数', '全年执行', '实际支出数', '支出数', '执行金额', '全年支出数'],
  RATE: ['预算执行率', '执行率', '支出进度', '预算执行进度'],
}

/** 资金管理情况: the seven topics in the form's order. */
export const TOPIC_WORDS: Record<StatementTopic, string> = {
  ALLOCATION: '分配科学性',
  ISSUANCE: '下达及时性',
  PAYMENT: '拨付合规性',
  USE: '使用规范性',
  EXECUTION: '执行准确性',
  PERFORMANCE_MANAGEMENT: '预算绩效管理情况',
  EXPENDITURE_RESPONSIBILITY: '支出责任履行情况',
}

/** A heading without brackets, letters of formulas and points: 全年预算数（A） → 全年预算数. */
const bare = (text: string) =>
  normalText(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:：*]/g, '')
    .replace(/[A-Z](\/[A-Z])?(×100%)?$/, '')

/** The column that a heading names, and how plainly: 0 is the official form's own word. */
export function columnOf(text: string): { column: FormColumn; rank: number } | null {
  const word = bare(text)
  for (const [column, words] of Object.entries(COLUMN_WORDS)) {
    const rank = words.indexOf(word)
    if (rank >= 0) return { column: column as FormColumn, rank }
  }
  return null
}

export function topicOf(text: string): StatementTopic | null {
  const word = bare(text)
  const found = Object.entries(TOPIC_WORDS).find(([, name]) => name === word || name === `${word}情况`)
  return (found?.[0] as StatementTopic | undefined) ?? null
}

/** A cell that stands before what it names: 转移支付（项目）名称 | …. */
export type FormLabel = 'PROJECT' | 'PROGRAMME' | 'CENTRAL_DEPARTMENT' | 'LOCAL_DEPARTMENT' | 'FUND_USERS'

const LABEL_WORDS: Record<FormLabel, readonly string[]> = {
  PROJECT: ['转移支付名称', '项目名称', '二级项目名称', '转移支付项目名称'],
  PROGRAMME: ['专项名称', '专项资金名称', '转移支付专项名称'],
  CENTRAL_DEPARTMENT: ['中央主管部门'],
  LOCAL_DEPARTMENT: ['地方主管部门', '省级主管部门', '主管部门', '市级主管部门'],
  FUND_USERS: ['资金使用单位', '实施单位', '项目实施单位', '项目单位'],
}

export function labelOf(text: string): FormLabel | null {
  const word = bare(text)
  const found = Object.entries(LABEL_WORDS).find(([, words]) => words.includes(word))
  return (found?.[0] as FormLabel | undefined) ?? null
}

/** 资金投入: the rows of the form;省级 and 市县 are parts of 地方, which the official form does not list. */
export const SOURCE_WORDS: Record<CellSource, string> = {
  TOTAL: '年度资金总额',
  CENTRAL: '中央财政资金',
  LOCAL: '地方资金',
  PROVINCIAL: '省级财政资金',
  SUBPROVINCIAL: '市县财政资金',
  OTHER: '其他资金',
}

/** 年度资金总额 · 中央 · 地方 · 省级 · 市县 · 其他: which money a row of the form is about. */
export function sourceOf(text: string): CellSource | null {
  const word = bare(text).replace(/^(其中|含)/, '')
  if (/资金总额|^合计$|^总计$|年度资金$/.test(word)) return 'TOTAL'
  if (/^中央(财政)?(资金|补助)/.test(word)) return 'CENTRAL'
  if (/^省级(财政)?资金|^省级$/.test(word)) return 'PROVINCIAL'
  if (/^(市县|市级|县级|市、县)(财政)?资金|^市县级?(财政)?资金/.test(word)) return 'SUBPROVINCIAL'
  if (/^地方(财政)?(资金|配套)/.test(word)) return 'LOCAL'
  return /^其[他它]资金/.test(word) ? 'OTHER' : null
}
