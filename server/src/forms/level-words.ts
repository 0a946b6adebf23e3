import type { IndicatorLevel1, IndicatorLevel2 } from 'schema/database/terms.ts'
import { normalText } from './normal-text.ts'

/** 一级指标, as the form prints them. */
export const LEVEL1_WORDS: Record<IndicatorLevel1, string> = {
  COST: '成本指标',
  OUTPUT: '产出指标',
  BENEFIT: '效益指标',
  SATISFACTION: '满意度指标',
}

/** 二级指标, as the form prints them. */
export const LEVEL2_WORDS: Record<IndicatorLevel2, string> = {
  QUANTITY: '数量指标',
  QUALITY: '质量指标',
  TIMELINESS: '时效指标',
  COST: '成本指标',
  ECONOMIC_COST: '经济成本指标',
  SOCIAL_COST: '社会成本指标',
  ECO_ENV_COST: '生态环境成本指标',
  ECONOMIC: '经济效益指标',
  SOCIAL: '社会效益指标',
  ECOLOGICAL: '生态效益指标',
  SUSTAINABILITY: '可持续影响指标',
  BENEFICIARY_SATISFACTION: '服务对象满意度指标',
}

/** Other words in which forms name a level. */
const LEVEL2_SYNONYMS: Record<string, IndicatorLevel2> = {
  满意度: 'BENEFICIARY_SATISFACTION',
  社会公众或服务对象满意度: 'BENEFICIARY_SATISFACTION',
  公众满意度: 'BENEFICIARY_SATISFACTION',
  可持续影响效益: 'SUSTAINABILITY',
  可持续发展: 'SUSTAINABILITY',
  环境效益: 'ECOLOGICAL',
  生态环境效益: 'ECOLOGICAL',
}

/** Without points in brackets, 指标, line breaks and numbering: 产出\n指标（50分） → 产出. */
const bare = (text: string) =>
  normalText(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/^[\d一二三四五六七八九十]+[.、]/, '')
    .replace(/\d+分$/, '')
    .replace(/指标$/, '')
    .replace(/\s/g, '')

export function level1Of(text: string): IndicatorLevel1 | null {
  const word = bare(text)
  const found = Object.entries(LEVEL1_WORDS).find(([, name]) => bare(name) === word)
  return (found?.[0] as IndicatorLevel1 | undefined) ?? null
}

export function level2Of(text: string): IndicatorLevel2 | null {
  const word = bare(text)
  if (word === '') return null
  const found = Object.entries(LEVEL2_WORDS).find(([, name]) => bare(name) === word)
  return (found?.[0] as IndicatorLevel2 | undefined) ?? LEVEL2_SYNONYMS[word] ?? null
}
