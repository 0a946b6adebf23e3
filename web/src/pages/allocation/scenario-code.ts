import type { Unit } from '../../format/money.ts'
import { type Factor, type FactorKind, firstScenarioOf, headlineOf, type Scenario } from './scenario.ts'

/** Scenarios beside each other: more do not fit a screen, nor a head. */
export const mostScenarios = 4

const kinds: Record<string, FactorKind> = {
  target: 'INDICATOR_TARGET',
  actual: 'INDICATOR_ACTUAL',
  budget: 'BUDGET',
  grade: 'GRADE_BAND',
  completion: 'COMPLETION_RATE',
  execution: 'EXECUTION_RATE',
}

/** What the link says, and what in it means nothing. */
export interface Read<T> {
  value: T
  ignored: string[]
}

/**
 * Scenarios in the link: `target/ecological-restoration-area:70,budget:30,equal:10,floor:80~budget:100`.
 * Factors with their weights, then bounds in percent; what is left out has its default.
 * @param offered ids of the indicators that can be weighed; undefined until they are known
 */
export const readScenarios = (text: string, offered?: readonly string[]): Read<Scenario[]> => {
  const codes = text.split('~').filter(Boolean)
  const ignored = codes.slice(mostScenarios)
  const scenarios = codes.slice(0, mostScenarios).map((code) => {
    const read = readScenario(code, offered)
    ignored.push(...read.ignored)
    return read.value
  })
  return { value: scenarios.length > 0 ? scenarios : [firstScenarioOf(headlineOf(offered))], ignored }
}

/** The one default scenario is left out. */
export const writeScenarios = (scenarios: readonly Scenario[], offered?: readonly string[]): string => {
  const text = scenarios.map(writeScenario).join('~')
  return text === writeScenario(firstScenarioOf(headlineOf(offered))) ? '' : text
}

const readScenario = (code: string, offered: readonly string[] | undefined): Read<Scenario> => {
  const scenario: Scenario = { ...firstScenarioOf(), factors: [] }
  const isOffered = ({ indicator }: Factor) => indicator === null || (offered?.includes(indicator) ?? true)
  const ignored: string[] = []
  for (const token of code.split(',')) {
    const [name = '', number = '', extra = ''] = token.split(':')
    const amount = /^\d{1,4}(\.\d{1,2})?$/.test(number) ? Number(number) : null
    const factor = readFactor(name, amount, extra)
    const isNew = factor && !scenario.factors.some((own) => keyOf(own) === keyOf(factor))
    if (isNew && isOffered(factor)) scenario.factors.push(factor)
    else if (token === 'hold') scenario.hold = true
    else if (token === 'amount') scenario.baseline = 'AMOUNT'
    else if (token === 'median') scenario.missing = 'MEDIAN'
    else if (name === 'equal' && amount !== null && amount <= 100) scenario.equal = amount
    else if (name === 'floor' && amount !== null) scenario.floor = amount
    else if (name === 'cap' && amount !== null) scenario.cap = amount
    else ignored.push(token)
  }
  return { value: scenario, ignored }
}

const readFactor = (name: string, weight: number | null, extra: string): Factor | null => {
  const [word = '', indicator = null] = name.split('/')
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined
  if (!kind || weight === null || weight > 100 || !['', 'inverse'].includes(extra)) return null
  if (kind.startsWith('INDICATOR_') !== Boolean(indicator)) return null
  return { kind, indicator, weight, inverse: extra === 'inverse' }
}

const writeScenario = (scenario: Scenario): string =>
  [
    ...scenario.factors.map(
      (factor) => `${keyOf(factor)}:${factor.weight}${factor.inverse ? ':inverse' : ''}`,
    ),
    ...(scenario.equal > 0 || scenario.factors.length === 0 ? [`equal:${scenario.equal}`] : []),
    ...(scenario.floor === null ? [] : [`floor:${scenario.floor}`]),
    ...(scenario.cap === null ? [] : [`cap:${scenario.cap}`]),
    ...(scenario.hold ? ['hold'] : []),
    ...(scenario.baseline === 'AMOUNT' ? ['amount'] : []),
    ...(scenario.missing === 'MEDIAN' ? ['median'] : []),
  ].join(',')

/** Names a factor among the others of its scenario: `target/ecological-restoration-area`. */
export const keyOf = ({ kind, indicator }: Pick<Factor, 'kind' | 'indicator'>): string => {
  const word = Object.keys(kinds).find((key) => kinds[key] === kind) ?? ''
  return indicator ? `${word}/${indicator}` : word
}

/** Money to deal out, as typed: a decimal in its own unit. */
export interface Pool {
  amount: string
  unit: Unit
}
export const firstPool: Pool = { amount: '3000', unit: 'wan' }

/** `3000wan`, `0.3yi`, `30000000yuan`. */
export const readPool = (text: string): Read<Pool> => {
  if (text === '') return { value: firstPool, ignored: [] }
  const [, amount, unit] = /^(\d{1,12}(?:\.\d{1,10})?)(wan|yi|yuan)$/.exec(text) ?? []
  return amount && (unit === 'wan' || unit === 'yi' || unit === 'yuan')
    ? { value: { amount, unit }, ignored: [] }
    : { value: firstPool, ignored: [text] }
}

export const writePool = ({ amount, unit }: Pool): string => {
  const text = `${amount}${unit}`
  return text === `${firstPool.amount}${firstPool.unit}` ? '' : text
}
