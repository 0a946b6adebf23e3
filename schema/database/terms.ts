/** The closed vocabularies of the field, as stored. The Chinese term stands beside each word. */

export const MONEY_UNITS = ['YUAN', 'WAN_YUAN', 'YI_YUAN'] as const
export type MoneyUnit = (typeof MONEY_UNITS)[number]

export const REGION_LEVELS = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** 中央 · 地方 · 省级 · 市县 · 其他. PROVINCIAL and SUBPROVINCIAL are the parts of LOCAL. */
export const FUNDING_SOURCES = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER'] as const
export type FundingSource = (typeof FUNDING_SOURCES)[number]

/** TOTAL = CENTRAL + LOCAL + OTHER. Stored as a source of its own because documents print it. */
export const CELL_SOURCES = [...FUNDING_SOURCES, 'TOTAL'] as const
export type CellSource = (typeof CELL_SOURCES)[number]

/** 预算数 · 到位 · 执行数 */
export const FUND_MEASURES = ['BUDGET', 'RECEIVED', 'EXECUTED'] as const
export type FundMeasure = (typeof FUND_MEASURES)[number]

/** 成本 · 产出 · 效益 · 满意度 */
export const INDICATOR_LEVELS_1 = ['COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION'] as const
export type IndicatorLevel1 = (typeof INDICATOR_LEVELS_1)[number]

/** What a scoring scheme deals points to: 预算执行率, and the first levels of indicators. */
export const SCHEME_PARTS = ['EXECUTION', ...INDICATOR_LEVELS_1] as const
export type SchemePart = (typeof SCHEME_PARTS)[number]

export const INDICATOR_LEVELS_2 = [
  'QUANTITY',
  'QUALITY',
  'TIMELINESS',
  'COST',
  'ECONOMIC_COST',
  'SOCIAL_COST',
  'ECO_ENV_COST',
  'ECONOMIC',
  'SOCIAL',
  'ECOLOGICAL',
  'SUSTAINABILITY',
  'BENEFICIARY_SATISFACTION',
] as const
export type IndicatorLevel2 = (typeof INDICATOR_LEVELS_2)[number]

/** ≥ · ≤ · = · a range · in words */
export const TARGET_OPERATORS = ['AT_LEAST', 'AT_MOST', 'EQUAL', 'RANGE', 'QUALITATIVE'] as const
export type TargetOperator = (typeof TARGET_OPERATORS)[number]

export const RESULT_STATUSES = ['MET', 'UNMET', 'NOT_REPORTED', 'NOT_EVALUATED'] as const
export type ResultStatus = (typeof RESULT_STATUSES)[number]

/** What a cell's figure is; the wider states (NOT_IN_PROGRAMME, …) arise only in answers. */
export const CELL_STATUSES = ['REPORTED', 'DERIVED', 'PARTIAL', 'NOT_REPORTED'] as const
export type CellStatus = (typeof CELL_STATUSES)[number]

export const DOCUMENT_KINDS = ['SELF_EVALUATION', 'CENTRAL_NOTICE', 'PROVINCIAL_NOTICE', 'RULE'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The seven topics of fund management (资金管理情况) in the official form. */
export const STATEMENT_TOPICS = [
  'ALLOCATION',
  'ISSUANCE',
  'PAYMENT',
  'USE',
  'EXECUTION',
  'PERFORMANCE_MANAGEMENT',
  'EXPENDITURE_RESPONSIBILITY',
] as const
export type StatementTopic = (typeof STATEMENT_TOPICS)[number]

/** What a restated figure is a figure of. */
export const RESTATED_QUANTITIES = [
  ...FUND_MEASURES,
  'EXECUTION_RATE',
  'DISBURSEMENT_RATE',
  'PENDING',
  'TARGET',
  'ACTUAL',
  'COMPLETION_RATE',
  'INDICATOR_COUNT',
  'MET_COUNT',
  'UNMET_COUNT',
] as const
export type RestatedQuantity = (typeof RESTATED_QUANTITIES)[number]

/** 错误 · 警告 · 提示 */
export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const
export type Severity = (typeof SEVERITIES)[number]

/** 合计 · 比率 · 正文与表 · 得分 · 自相矛盾 · 合理性 · 时间 · 转录 */
export const CHECK_KINDS = [
  'SUMS',
  'RATES',
  'PROSE',
  'SCORES',
  'CONTRADICTIONS',
  'PLAUSIBILITY',
  'TIME',
  'EXTRACTION',
] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** 已说明 · 已认可 · 待修改 */
export const VERDICTS = ['EXPLAINED', 'ACCEPTED', 'TO_BE_MENDED'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How one indicator follows from others: a sum of its kinds; at least its parts; a quotient; a cost of each unit. */
export const RELATIONS = ['SUM', 'CONTAINS', 'RATIO', 'UNIT_COST'] as const
export type Relation = (typeof RELATIONS)[number]

/** Where a relation is held against the figures: the project over its span; also each year; also each of its regions. */
export const RELATION_GRAINS = ['SPAN', 'PROJECT', 'ALL'] as const
export type RelationGrain = (typeof RELATION_GRAINS)[number]

/** 公众 · 分析员 · 编辑员 · 管理员 */
export const ROLES = ['PUBLIC', 'ANALYST', 'EDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/** What the audit log (审计日志) remembers of people and scripts. */
export const AUDIT_ACTIONS = [
  'IMPORTED',
  'PUBLISHED',
  'RETURNED',
  'DISCARDED',
  'WITHDRAWN',
  'EXPLAINED',
  'ANSWER_WITHDRAWN',
  'SIGNED_IN',
  'SIGNED_OUT',
  'SIGN_IN_FAILED',
  'LOCKED_OUT',
  'USER_ADDED',
  'ROLE_CHANGED',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'SESSIONS_REVOKED',
  'USER_REMOVED',
  'TOKEN_MADE',
  'TOKEN_REVOKED',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** 读取中 · 待发布 · 有误 · 已发布 · 已退回 · 已放弃 · 读取失败 */
export const IMPORT_STATES = [
  'READING',
  'READY',
  'REFUSED',
  'PUBLISHED',
  'RETURNED',
  'DISCARDED',
  'FAILED',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** 解包 · 读取 · 理解 · 预览 */
export const IMPORT_STAGES = ['UNPACKING', 'READING', 'UNDERSTANDING', 'PREVIEWING'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

/** 工作簿 · 压缩的 CSV · 绩效自评表 */
export const IMPORT_KINDS = ['WORKBOOK', 'ZIP', 'OFFICIAL_FORM'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]
