import { formatDecimal, parseDecimal } from 'server/rules/decimal.ts'
import { computedScore } from 'server/rules/score.ts'
import { isMet } from 'server/rules/target.ts'
import type { SimulatedIndicator } from './catalogue.ts'
import { between, oneOf, type Random } from './random.ts'
import { decimalText, type SheetRow, type SheetRows } from './sheet-rows.ts'
import type { World } from './world.ts'

/** Target and actual at one place, in the last decimal place of the indicator. */
interface Pair {
  target: number
  actual: number
}

const REASONS = [
  '（模拟）汛期较长，部分工程顺延；已倒排工期，下一年度补齐',
  '（模拟）用地手续办理较晚；已由专班逐项督办',
  '（模拟）地方配套资金到位较晚；已列入下年度预算',
  '（模拟）设计变更后工程量减少；已报主管部门备案',
] as const

/** A prefecture that says nothing of an indicator, and a year that it leaves out. */
const SILENT = 0.04
const GAP = 0.03

/** Targets, actuals, weights, scores and reasons of a project. */
export function addAchievements(world: World, rows: SheetRows): void {
  world.indicators.forEach((indicator, index) => {
    const grid = gridOf(world, indicator)
    if (world.scale.grains === 'FILLED') addFilled(world, rows, indicator, grid)
    else addMixed(world, rows, indicator, grid, index % 5 < 2 ? 'RESULTS_BY_YEAR' : 'TARGETS_BY_YEAR')
  })
}

/** Prefecture by prefecture, year by year. */
function gridOf(world: World, indicator: SimulatedIndicator): Pair[][] {
  const { random, leaves, years } = world
  const success = between(random, 0.93, 1.12)
  const scale = 10 ** indicator.places
  return leaves.map(({ share: ofRegion }) => {
    const skill = success * between(random, 0.94, 1.08)
    return years.map(({ share: ofYear }) => {
      const share = ofRegion * leaves.length * ofYear * years.length
      const target = indicator.additive
        ? Math.max(1, Math.round(indicator.size * share * scale))
        : Math.round(indicator.size * scale)
      return { target, actual: actualOf(random, indicator, target, skill) }
    })
  })
}

function actualOf(
  random: Random,
  { additive, operator, unit }: SimulatedIndicator,
  target: number,
  skill: number,
) {
  const wave = between(random, 0.96, 1.06)
  if (operator === 'AT_MOST') return Math.round(target / (skill * wave))
  const actual = Math.round(target * (additive ? skill * wave : 1 + (skill * wave - 1) / 3))
  if (unit === '%') return Math.min(10_000, actual)
  // A small count would hit its target more often than a survey does.
  return actual === target && random() < 0.9 ? target + 1 : actual
}

/** Areas and counts add up; of rates the whole has the mean. */
function together({ additive }: SimulatedIndicator, pairs: readonly Pair[]): Pair {
  const divisor = additive ? 1 : Math.max(1, pairs.length)
  const sum = (figure: keyof Pair) => pairs.reduce((total, pair) => total + pair[figure], 0)
  return { target: Math.round(sum('target') / divisor), actual: Math.round(sum('actual') / divisor) }
}

/** A self-evaluation table for every region, every year and the whole span. */
function addFilled(world: World, rows: SheetRows, indicator: SimulatedIndicator, grid: Pair[][]): void {
  const { scale, leaves, years } = world
  const print = (region: string, pairs: readonly (readonly Pair[])[]) => {
    rows.results.push(evaluated(world, indicator, region, scale, together(indicator, pairs.flat())))
    years.forEach(({ year }, at) => {
      const ofYear = pairs.flatMap((each) => each[at] ?? [])
      const period = { from: year, to: year }
      rows.results.push(evaluated(world, indicator, region, period, together(indicator, ofYear)))
    })
  }
  print(scale.root, grid)
  leaves.forEach(({ region }, at) => {
    print(region, [grid[at] ?? []])
  })
}

/** By year either results of the prefectures, or only their targets; one table for the whole. */
function addMixed(
  world: World,
  rows: SheetRows,
  indicator: SimulatedIndicator,
  grid: Pair[][],
  grain: 'RESULTS_BY_YEAR' | 'TARGETS_BY_YEAR',
): void {
  const { scale, random, leaves, years } = world
  leaves.forEach(({ region }, at) => {
    const pairs = grid[at] ?? []
    if (random() < SILENT) return
    years.forEach(({ year }, index) => {
      const pair = pairs[index]
      if (pair === undefined || random() < GAP) return
      const period = { from: year, to: year }
      if (grain === 'RESULTS_BY_YEAR') rows.results.push(measured(world, indicator, region, period, pair))
      else rows.targets.push(aimed(world, indicator, region, period, pair))
    })
    if (grain === 'TARGETS_BY_YEAR') {
      const { actual } = together(indicator, pairs)
      rows.results.push(reached(world, indicator, region, scale, actual))
    }
  })
  rows.results.push(evaluated(world, indicator, scale.root, scale, together(indicator, grid.flat())))
}

interface Period {
  from: number
  to: number
}

const signs = { AT_LEAST: '≥', AT_MOST: '≤' }

function place(
  { project, document, scale }: World,
  indicator: SimulatedIndicator,
  region: string,
  { from, to }: Period,
): SheetRow {
  const table = region === scale.root ? '模拟表二' : '模拟表五'
  return {
    project,
    region,
    from: String(from),
    to: String(to),
    indicator: indicator.id,
    unit: indicator.unit,
    document,
    locator: `${table} ${region} ${from === to ? from : `${from}-${to}`}`,
  }
}

function aimed(
  world: World,
  indicator: SimulatedIndicator,
  region: string,
  period: Period,
  { target }: Pair,
) {
  const value = decimalText(target, indicator.places)
  return {
    ...place(world, indicator, region, period),
    operator: indicator.operator,
    value,
    printed: `${signs[indicator.operator]}${value}`,
  }
}

function reached(
  world: World,
  indicator: SimulatedIndicator,
  region: string,
  period: Period,
  actual: number,
) {
  const text = decimalText(actual, indicator.places)
  return { ...place(world, indicator, region, period), actual: text, actualPrinted: text, evaluated: 'true' }
}

function measured(world: World, indicator: SimulatedIndicator, region: string, period: Period, pair: Pair) {
  const target = decimalText(pair.target, indicator.places)
  return {
    ...reached(world, indicator, region, period, pair.actual),
    operator: indicator.operator,
    target,
    targetPrinted: `${signs[indicator.operator]}${target}`,
  }
}

/** With points, as the rule deals them, and a reason where the target is missed. */
function evaluated(
  world: World,
  indicator: SimulatedIndicator,
  region: string,
  period: Period,
  pair: Pair,
): SheetRow {
  const row = measured(world, indicator, region, period, pair)
  const target = { operator: indicator.operator, value: parseDecimal(row.target), max: null }
  const weight = weightOf(world, indicator)
  const actual = parseDecimal(row.actual)
  const met = isMet(target, actual) === true
  return {
    ...row,
    weight: formatDecimal(weight),
    score: formatDecimal(computedScore({ target, actual, weight }) ?? weight),
    shortfallReason: met ? '' : oneOf(world.random, REASONS),
  }
}

/** The points of all indicators make 100: the last one takes what rounding left. */
function weightOf({ indicators }: World, indicator: SimulatedIndicator): number {
  const total = indicators.reduce((sum, { points }) => sum + points, 0)
  const share = ({ points }: SimulatedIndicator) => Math.round((points / total) * 100) * 10_000
  if (indicator !== indicators.at(-1)) return share(indicator)
  return 1_000_000 - indicators.slice(0, -1).reduce((sum, each) => sum + share(each), 0)
}
