import { normalText } from './normal-text.ts'
import { isUnit } from './units.ts'

/** 矿山生态修复面积（公顷） → the name and the unit in its last brackets; brackets that hold no unit belong to the name. */
export function nameAndUnit(text: string): { name: string; unit: string | null } {
  const plain = normalText(text).replace(/\s/g, '')
  const match = /^(.+)\(([^()]+)\)$/.exec(plain)
  const [, name = '', inner = ''] = match ?? []
  const unit = inner.replace(/^单位:?/, '')
  return match && isUnit(unit) ? { name, unit } : { name: plain, unit: null }
}

/** What names are compared by: without unit, spaces and numbering, brackets and dashes alike. */
export const nameKey = (text: string): string =>
  nameAndUnit(text)
    .name.replace(/^指标\d+[:：]?|^[(]?\d+[).、:：]/, '')
    .replace(/[\s:：、，,。*"“”]/g, '')
