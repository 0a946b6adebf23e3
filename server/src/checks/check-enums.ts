import type * as terms from 'schema/database/terms.ts'
import { register } from '../enums.ts'

export const Severity = register<terms.Severity>('Severity', 'How serious a finding is (严重程度).', {
  ERROR: '错误: two printed figures cannot both be right, or a rule of the field is broken',
  WARNING: '警告: figures do not fit each other, though an explanation may exist',
  INFO: '提示: worth knowing; by itself no mistake',
})

export const CheckKind = register<terms.CheckKind>('CheckKind', 'What a check compares (核验类别).', {
  SUMS: '合计: parts against the whole',
  RATES: '比率: a printed percentage against its numerator and denominator',
  PROSE: '正文与表: the same figure at two places',
  SCORES: '得分: scores, weights and counts against the table',
  CONTRADICTIONS: '自相矛盾: two statements that exclude each other',
  PLAUSIBILITY: '合理性: figures that are possible but unlikely, or do not follow from each other',
  TIME: '时间: dates, fund years and periods',
  EXTRACTION: '转录: what the source lost, shifted or names in several ways',
})

export const Verdict = register<terms.Verdict>('Verdict', 'What an editor says to a finding (处理意见).', {
  EXPLAINED: '已说明: the figures are right, for the reason given',
  ACCEPTED: '已认可: it is a mistake of the report, and stays as printed',
  TO_BE_MENDED: '待修改: it is to be mended in a later release',
})
