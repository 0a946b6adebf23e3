import { normalText } from './normal-text.ts'

const WORDS = '未作评价的指标：'

/** The remark (说明) that tells which indicators were scored or listed without being evaluated. */
export const notEvaluatedRemark = (names: readonly string[]): string => `${WORDS}${names.join('、')}。`

/** The names in such a remark. */
export function notEvaluatedIn(remark: string): string[] {
  const [, names = ''] = /未作?评价的指标:([^。;\n]+)/.exec(normalText(remark)) ?? []
  return names.split('、').filter((name) => name !== '')
}
