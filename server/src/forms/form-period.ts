import { normalText } from './normal-text.ts'

const SPAN = /((?:19|20)\d{2})年?(?:度)?(?:-|~|至|到)+((?:19|20)\d{2})年?/
const YEAR = /((?:19|20)\d{2})年/

/** The years that a title names: （2022—2025 年度） → 2022 to 2025, （2024年度） → 2024. Null where it names none. */
export function periodIn(title: string): { from: number; to: number } | null {
  const plain = normalText(title).replace(/\s/g, '')
  const [, from, to] = SPAN.exec(plain) ?? []
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) }
  const [, year] = YEAR.exec(plain) ?? []
  return year === undefined ? null : { from: Number(year), to: Number(year) }
}
