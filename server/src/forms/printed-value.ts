import type { TargetOperator } from 'schema/database/terms.ts'
import { NUMBER, withoutCommas } from './decimal-text.ts'
import { normalText } from './normal-text.ts'

/** What a cell of a target or of an actual says. Numbers are decimal text in `unit`, as printed. */
export type PrintedValue =
  /** Nothing: empty, a dash, dots. Never 0. */
  | { says: 'NOTHING' }
  /** A figure that somebody made unreadable on purpose. */
  | { says: 'MASKED' }
  | {
      says: 'NUMBER'
      operator: Exclude<TargetOperator, 'QUALITATIVE'>
      value: string
      /** The upper end of a range. */
      max: string | null
      /** As in the cell; null where it names none. */
      unit: string | null
      /** Told as 约 or 左右. */
      about: boolean
    }
  /** `numbered` where there is a number in the words that could not be taken. */
  | { says: 'WORDS'; numbered: boolean }

const NOTHING = /^(-+|\/+|\\+|…+|\.{2,}|。{2,}|_+|无|空|n\/?a)?$/i
const MASKED = /^[*×xX█■●◆]{2,}%?$|\*{2,}/
const DATE =
  /^((19|20)\d{2}年(\d{1,2}月(\d{1,2}日)?)?|(19|20)\d{2}[-/.](0?[1-9]|1[0-2])([-/.]\d{1,2})?|\d{1,2}月(\d{1,2}日)?)(底|末|初|中旬|上旬|下旬)?(之前|以前|前|完成|止|内)*$/

const AT_LEAST = '≥|大于等于|大于或等于|不少于|不低于|不小于|至少|达到|超过|大于|高于|多于|>'
const AT_MOST = '≤|小于等于|小于或等于|不超过|不高于|不大于|不多于|至多|最多|控制在|小于|低于|少于|<'
const EQUAL = '=|等于|为'
const ABOUT = '约|大约|近|约为'
const PER = String.raw`每[^\d]{1,4}`
const UNIT = String.raw`[^\d+\-~至到≥≤<>=,，;；。()]{0,8}?`
const AFTER = '及以上|或以上|以上|及以下|或以下|以下|以内|之内|左右|上下'

const SINGLE = new RegExp(
  `^(?<about>${ABOUT})?(?<operator>${AT_LEAST}|${AT_MOST}|${EQUAL})?(?<about2>${ABOUT})?(?<per>${PER})?(?<value>${NUMBER})(?<unit>${UNIT})(?<after>${AFTER})?$`,
)
const RANGE = new RegExp(
  `^(?<value>${NUMBER})(?<unit>${UNIT})(?:-|~|至|到)+(?<max>${NUMBER})(?<unit2>${UNIT})(?:之间)?$`,
)
const BOUNDS = new RegExp(
  `^(?:≥|>)(?<value>${NUMBER})(?<unit>${UNIT})[且并,;、和](?:≤|<)(?<max>${NUMBER})(?<unit2>${UNIT})$`,
)

/**
 * Reads a cell that holds a target or an actual: `≥ 5`, `100`, `95%`, `$\geq 30\%$`, `10-20`, `9月前`, `效果明显`, `2.6亿元`,
 * `每亩300`, `—`, `****`, `约1.5`. A bare number is to be met exactly; 大于 counts as ≥.
 */
export function printedValue(text: string): PrintedValue {
  const plain = normalText(text).replace(/(?<=[^.。])[。.;；,，]$/, '')
  if (NOTHING.test(plain)) return { says: 'NOTHING' }
  if (MASKED.test(plain)) return { says: 'MASKED' }
  if (DATE.test(plain)) return { says: 'WORDS', numbered: false }
  return range(RANGE.exec(plain) ?? BOUNDS.exec(plain)) ?? single(SINGLE.exec(plain)) ?? words(plain)
}

const words = (plain: string): PrintedValue => ({ says: 'WORDS', numbered: /\d/.test(plain) })

function range(match: RegExpExecArray | null): PrintedValue | null {
  const { value = '', max = '', unit = '', unit2 = '' } = match?.groups ?? {}
  if (!match || Number(withoutCommas(value)) > Number(withoutCommas(max))) return null
  // 2.6-3万元: the scale at the end is meant for both.
  return {
    says: 'NUMBER',
    operator: 'RANGE',
    value: withoutCommas(value),
    max: withoutCommas(max),
    unit: unit2 || unit || null,
    about: false,
  }
}

function single(match: RegExpExecArray | null): PrintedValue | null {
  const { operator, value, unit = '', per, after = '', about, about2 } = match?.groups ?? {}
  if (value === undefined) return null
  return {
    says: 'NUMBER',
    operator: operatorOf(operator, after),
    value: withoutCommas(value),
    max: null,
    unit: perUnit(unit, per),
    about: about !== undefined || about2 !== undefined || /左右|上下/.test(after),
  }
}

function operatorOf(operator: string | undefined, after: string): 'AT_LEAST' | 'AT_MOST' | 'EQUAL' {
  if (/以下|以内|之内/.test(after)) return 'AT_MOST'
  if (/以上/.test(after)) return 'AT_LEAST'
  if (operator === undefined || new RegExp(`^(${EQUAL})$`).test(operator)) return 'EQUAL'
  return new RegExp(`^(${AT_LEAST})$`).test(operator) ? 'AT_LEAST' : 'AT_MOST'
}

/** 每亩300元 → 元/亩. Without a unit of its own nothing is known but what it is counted by. */
function perUnit(unit: string, per: string | undefined): string | null {
  if (per === undefined || unit === '') return unit || null
  return `${unit}/${per.slice(1)}`
}

/** Only the sign of an operator, where a form has a column for it: `≥`, `不低于`. Null where it says nothing. */
export function printedOperator(text: string): '≥' | '≤' | '=' | null {
  const plain = normalText(text)
  if (new RegExp(`^(${AT_LEAST})$`).test(plain) || /^(正向|定量正向)/.test(plain)) return '≥'
  if (new RegExp(`^(${AT_MOST})$`).test(plain) || /^(反向|定量反向)/.test(plain)) return '≤'
  return new RegExp(`^(${EQUAL})$`).test(plain) ? '=' : null
}
