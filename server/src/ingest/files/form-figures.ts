import type { TargetOperator } from 'schema/database/terms.ts'
import { type PrintedValue, printedValue } from '../../forms/printed-value.ts'
import { converted } from '../../forms/units.ts'
import { parseDecimal } from '../../rules/decimal.ts'

/** A target or an actual as our sheets hold it: numbers in the indicator's unit. Empty where the cell says nothing. */
export interface FormFigure {
  operator: TargetOperator | null
  value: string
  max: string
  printed: string
  /** What a reader of the figure should know of how it was printed. */
  notes: string[]
}

/** A figure that cannot be taken, or that somebody should look at. */
export interface FigureDoubt {
  wrong: boolean
  zh: string
  en: string
}

const NOTHING: FormFigure = { operator: null, value: '', max: '', printed: '', notes: [] }

/**
 * A cell's figure in the indicator's unit.
 * @param own the unit that the cell's column or the indicator's printed name tells; a unit in the cell goes before it
 * @param unit the indicator's unit; null where it has none
 */
export function formFigure(
  text: string,
  own: string | null,
  unit: string | null,
): { figure: FormFigure; doubts: FigureDoubt[] } {
  const read = printedValue(text)
  const printed = text.replace(/\s*\n\s*/g, '')
  switch (read.says) {
    case 'NOTHING':
      return { figure: NOTHING, doubts: [] }
    case 'MASKED':
      return {
        figure: { ...NOTHING, notes: ['原文被遮盖'] },
        doubts: [
          { wrong: false, zh: '数字被遮盖，按未报告处理。', en: 'is masked and counts as not reported' },
        ],
      }
    case 'WORDS':
      return {
        figure: { ...NOTHING, operator: 'QUALITATIVE', printed },
        doubts: read.numbered ? [numberInWords(printed)] : [],
      }
    case 'NUMBER':
      return inUnit(read, printed, read.unit ?? own, unit)
  }
}

function inUnit(
  read: PrintedValue & { says: 'NUMBER' },
  printed: string,
  from: string | null,
  unit: string | null,
): { figure: FormFigure; doubts: FigureDoubt[] } {
  const notes = read.about ? ['原文为约数'] : []
  const doubts: FigureDoubt[] = []
  const into = (value: string) => {
    const result =
      from === null || unit === null ? { text: value, exact: true } : converted(value, from, unit)
    if (result === null) {
      doubts.push({
        wrong: true,
        zh: `单位“${from}”与指标的单位“${unit}”不能换算；请按“${unit}”填写。`,
        en: `is in “${from}”, which cannot be turned into the indicator's “${unit}”: write it in “${unit}”`,
      })
      return ''
    }
    if (!result.exact) {
      const zh = `由“${from}”换算为“${unit}”除不尽，保留四位小数：${result.text}。`
      notes.push(zh)
      doubts.push({
        wrong: false,
        zh,
        en: `was rounded to four places when turned from “${from}” into “${unit}”: ${result.text}`,
      })
    }
    return result.text
  }
  const [value, max] = [into(read.value), read.max === null ? '' : into(read.max)]
  if (from !== null && from !== unit && value !== read.value && doubts.length === 0)
    notes.push(`原文单位为${from}`)
  for (const number of [value, max]) if (number !== '') doubts.push(...tooFine(number))
  return { figure: { operator: read.operator, value, max, printed, notes }, doubts }
}

function tooFine(number: string): FigureDoubt[] {
  try {
    parseDecimal(number)
    return []
  } catch (error) {
    return [
      {
        wrong: true,
        zh: `“${number}”的小数多于四位或数值过大；请核对。`,
        en: `${(error as Error).message}; correct it`,
      },
    ]
  }
}

const numberInWords = (printed: string): FigureDoubt => ({
  wrong: false,
  zh: `“${printed}”里有数字，但只能按文字记录；如是定量指标，请只写符号和数字。`,
  en: `“${printed}” has a number in it but could only be kept as words; if it is a figure, write only sign and number`,
})
