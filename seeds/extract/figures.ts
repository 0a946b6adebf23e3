export type FigureKind = 'AMOUNT' | 'RATE' | 'AREA' | 'COUNT' | 'DATE' | 'CELL'

/** A figure in a line of text. */
export interface Figure {
  kind: FigureKind
  /** As printed. */
  text: string
  /** Decimal text, or an ISO date. */
  value: string
  /** Null for a date, and for a cell whose unit stands elsewhere. */
  unit: string | null
  /** In a table: the name that the row has, with its unit. */
  name: string | null
}

const KINDS: Record<string, FigureKind> = {
  亿元: 'AMOUNT',
  万元: 'AMOUNT',
  元: 'AMOUNT',
  '万元/公顷': 'AMOUNT',
  '%': 'RATE',
  公顷: 'AREA',
  ha: 'AREA',
  亩: 'AREA',
  平方公里: 'AREA',
}
const UNITS = '万元/公顷|亿元|万元|元|%|公顷|ha|亩|平方公里|万人次|万人|人次|人|个|处|项|年'
const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g
const FIGURE = new RegExp(`(?<![\\d.〔×])(\\d+(?:\\.\\d+)?)\\s*(${UNITS})`, 'g')
const CELL = /^[≥≤=]?\s*(\d+(?:\.\d+)?)(%?)$/
const IN_BRACKETS = /\(([^()]+)\)\s*$/

/** Every amount, rate, area, count and date of a line, in their order; in a table also bare numbers. */
export function figuresIn(line: string): Figure[] {
  const found: (Figure & { at: number })[] = []
  for (const { index, 0: text, 1: year = '', 2: month = '', 3: day = '' } of line.matchAll(DATE)) {
    const value = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    found.push({ at: index, kind: 'DATE', text, value, unit: null, name: null })
  }
  for (const { index, 0: text, 1: value = '', 2: unit = '' } of line.matchAll(FIGURE)) {
    // 2022 年 names a year; 5 年 counts years.
    if (unit === '年' && value.length === 4) continue
    found.push({ at: index, kind: KINDS[unit] ?? 'COUNT', text, value, unit, name: null })
  }
  return [...found.sort((a, b) => a.at - b.at).map(({ at: _, ...figure }) => figure), ...cellsIn(line)]
}

/** The bare numbers of a table's row; their unit stands in brackets behind the name. */
function cellsIn(line: string): Figure[] {
  if (!line.includes('\t')) return []
  const cells = line.split('\t').map((cell) => cell.trim())
  const name = cells.find((cell) => IN_BRACKETS.test(cell)) ?? null
  const unit = IN_BRACKETS.exec(name ?? '')?.[1] ?? null
  return cells.flatMap((text) => {
    const [, value, percent] = CELL.exec(text) ?? []
    // A cell with its own sign has been found above.
    return value === undefined || percent === '%' ? [] : [{ kind: 'CELL' as const, text, value, unit, name }]
  })
}
