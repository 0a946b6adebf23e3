import type { SheetCell } from 'server/rules/allocation-sheet.ts'

/** What a formula works with: a value, or the values of a range, row by row. */
type Value = number | string | boolean | null
type Operand = Value | Value[]

const TOKEN =
  /\s*(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|"[^"]*"|<=|>=|<>|[-+*/=<>(),])/y

/** A small spreadsheet: computes the formulas of a worksheet in doubles, as Excel does, knowing nothing of the rules. */
export function computed(rows: readonly (readonly SheetCell[])[]): Value[][] {
  const known = new Map<string, Value>()
  const valueAt = (column: number, row: number): Value => {
    const key = `${column},${row}`
    const held = known.get(key)
    if (held !== undefined) return held
    const cell = rows[row]?.[column] ?? null
    const value = typeof cell === 'object' && cell !== null ? single(formula(cell.formula, valueAt)) : cell
    known.set(key, value)
    return value
  }
  return rows.map((row, y) => row.map((_, x) => valueAt(x, y)))
}

function formula(text: string, valueAt: (column: number, row: number) => Value): Operand {
  const tokens = tokensOf(text)
  let at = 0
  const next = () => tokens[at++] ?? ''
  const binary = (operators: readonly string[], operand: () => Operand) => (): Operand => {
    let left = operand()
    while (operators.includes(tokens[at] ?? '')) {
      const operator = next()
      left = both(left, operand(), (a, b) => OPERATORS[operator]?.(a, b) ?? null)
    }
    return left
  }
  const primary = (): Operand => {
    const token = next()
    if (token === '-') return both(0, primary(), (a, b) => number(a) - number(b))
    if (token === '(') {
      const inner = comparison()
      next()
      return inner
    }
    if (token.startsWith('"')) return token.slice(1, -1)
    if (/^\d/.test(token)) return Number(token)
    if (tokens[at] === '(') {
      const values: Operand[] = []
      for (next(); tokens[at] !== ')'; ) {
        values.push(comparison())
        if (tokens[at] === ',') next()
      }
      next()
      const call = FUNCTIONS[token]
      if (!call) throw new Error(`There is no function ${token}.`)
      return call(values)
    }
    return range(token, valueAt)
  }
  const product = binary(['*', '/'], primary)
  const total = binary(['+', '-'], product)
  const comparison = binary(['=', '<>', '<', '>', '<=', '>='], total)
  const result = comparison()
  if (at !== tokens.length) throw new Error(`Not a formula: ${text}`)
  return result
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) tokens.push(match[1] ?? '')
  if (tokens.join('') !== text.replaceAll(/\s/g, '')) throw new Error(`Not a formula: ${text}`)
  return tokens
}

function range(token: string, valueAt: (column: number, row: number) => Value): Operand {
  const [from, to] = token.replaceAll('$', '').split(':').map(place)
  if (!from) throw new Error(`Not a place: ${token}`)
  if (!to) return valueAt(from.column, from.row)
  const values: Value[] = []
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) values.push(valueAt(column, row))
  return values
}

function place(text: string) {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { column: column - 1, row: Number(digits) - 1 }
}

const number = (value: Value): number => Number(value ?? 0)
const single = (operand: Operand): Value => (Array.isArray(operand) ? (operand[0] ?? null) : operand)
const numbers = (operands: readonly Operand[]) => operands.flat().filter((value) => typeof value === 'number')

/** Ranges are taken value by value, as inside SUMPRODUCT. */
function both(left: Operand, right: Operand, make: (a: Value, b: Value) => Value): Operand {
  if (!Array.isArray(left) && !Array.isArray(right)) return make(left, right)
  const length = Array.isArray(left) ? left.length : Array.isArray(right) ? right.length : 0
  const of = (operand: Operand, i: number) => (Array.isArray(operand) ? (operand[i] ?? null) : operand)
  return Array.from({ length }, (_, i) => make(of(left, i), of(right, i)))
}

const equal = (a: Value, b: Value) => a === b || (a === null && b === '') || (a === '' && b === null)

const OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '+': (a, b) => number(a) + number(b),
  '-': (a, b) => number(a) - number(b),
  '*': (a, b) => number(a) * number(b),
  '/': (a, b) => number(a) / number(b),
  '=': equal,
  '<>': (a, b) => !equal(a, b),
  '<': (a, b) => number(a) < number(b),
  '>': (a, b) => number(a) > number(b),
  '<=': (a, b) => number(a) <= number(b),
  '>=': (a, b) => number(a) >= number(b),
}

/** To so many places. */
const rounded = (make: (value: number) => number) => (operands: readonly Operand[]) => {
  const [value, places] = operands.map((operand) => number(single(operand)))
  const scale = 10 ** (places ?? 0)
  // A spreadsheet knows no −0.
  return make((value ?? 0) * scale) / scale + 0
}

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => Operand>> = {
  IF: ([test, yes, no]) => (test && single(test) ? (yes ?? null) : (no ?? null)),
  OR: (operands) => operands.some((operand) => Boolean(single(operand))),
  SUM: (operands) => numbers(operands).reduce((sum, value) => sum + value, 0),
  SUMPRODUCT: (operands) => numbers(operands).reduce((sum, value) => sum + value, 0),
  MAX: (operands) => numbers(operands).reduce((a, b) => Math.max(a, b)),
  MIN: (operands) => numbers(operands).reduce((a, b) => Math.min(a, b)),
  INT: ([value]) => Math.floor(number(single(value ?? null))),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  ROWS: ([values]) => (Array.isArray(values) ? values.length : 1),
}
