import { z } from 'zod'
import { parseDecimal } from '../rules/decimal.ts'

/** What a cell must be, in both languages. Parsers carry one text, so both travel in it. */
const told = (zh: string, en: string): string => JSON.stringify({ zh, en })

/** The two sentences of a cell's issue. */
export const readTold = (message: string): { zh: string; en: string } => JSON.parse(message)

/** Parsers of single cells: text in, typed value out. An empty cell is null where it may be empty, never 0. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const REGION = /^\d{6}$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

const orNull = <T>(column: z.ZodType<T, string>) =>
  z.string().transform((cell, context): T | null => {
    if (cell === '') return null
    const parsed = column.safeParse(cell)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) context.addIssue({ code: 'custom', message: issue.message })
    return z.NEVER
  })

export const text = z.string().min(1, told('为空；请填写。', 'is empty; fill it in'))
export const id = z
  .string()
  .regex(
    ID,
    told(
      '应为小写字母、数字和连字符组成的编码，例如 mine-area。',
      'must be an id of lower-case letters, digits and hyphens, such as mine-area',
    ),
  )
export const region = z
  .string()
  .regex(
    REGION,
    told(
      '应为六位行政区划代码（GB/T 2260），例如 522600。',
      'must be a GB/T 2260 code of six digits, such as 522600',
    ),
  )
export const date = z
  .string()
  .regex(DATE, told('应为日期，例如 2022-07-22。', 'must be a date such as 2022-07-22'))
  .refine((cell) => !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell), {
    message: told('不是日历上的日期。', 'is no date of the calendar'),
  })
export const year = z
  .string()
  .regex(/^(19|20)\d{2}$/, told('应为年度，例如 2024。', 'must be a year such as 2024'))
  .transform(Number)
export const truth = z
  .enum(['true', 'false'], told('应为 true 或 false。', 'must be true or false'))
  .transform((cell) => cell === 'true')

/** A list in one cell, parted by `|`. */
export const list = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split('|').map((part) => part.trim())))

/** Points by name in one cell: `OUTPUT=50|BENEFIT=30`. */
export const weights = <const T extends string>(names: readonly T[]) =>
  list.transform((parts, context): { part: T; weight: number }[] =>
    parts.flatMap((cell) => {
      const [name, points = ''] = cell.split('=')
      const part = names.find((known) => known === name)
      const weight = decimal.safeParse(points)
      if (part !== undefined && weight.success) return [{ part, weight: weight.data }]
      context.addIssue({
        code: 'custom',
        message: told(
          `应为 ${names.join('、')} 及其分值，例如 OUTPUT=50。`,
          `must be ${names.join(', ')} with points, such as OUTPUT=50`,
        ),
      })
      return []
    }),
  )

export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, told(`应为 ${words.join('、')} 之一。`, `must be one of ${words.join(', ')}`))

/** An exact decimal, as ten-thousandths. */
export const decimal = z.string().transform((cell, context): number => {
  try {
    return parseDecimal(cell)
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: told('应为数字，至多四位小数，且不过大。', (error as Error).message),
    })
    return z.NEVER
  }
})

/** An exact decimal kept as text. */
export const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, told('应为数字，例如 1279.63。', 'must be a number such as 1279.63'))

export const optional = {
  text: orNull(text),
  id: orNull(id),
  region: orNull(region),
  date: orNull(date),
  year: orNull(year),
  decimal: orNull(decimal),
  oneOf: <const T extends readonly [string, ...string[]]>(words: T) => orNull(oneOf(words)),
}
