import { type Random, whole } from './random.ts'
import { decimalText, type SheetRow, type SheetRows } from './sheet-rows.ts'
import type { World } from './world.ts'

/** One way in which reports contradict themselves, and the check that says so. */
interface Contradiction {
  check: string
  /** Changes a figure or a text; leaves the rows alone where they have none of the kind. */
  plant(rows: SheetRows, random: Random): void
}

/** A large report has each kind only now and then. */
const SELDOM = 0.4

/** Plants contradictions: each kind once in a small report, each now and then in a large one. */
export function contradict({ scale, random, project }: World, rows: SheetRows): void {
  const own = ownRows(rows, project)
  for (const { plant } of CONTRADICTIONS)
    if (scale.grains === 'FILLED' || random() < SELDOM) plant(own, random)
  rows.restatements.push(...own.restatements)
}

/** The very rows of one project, to be changed in place. */
function ownRows(rows: SheetRows, project: string): SheetRows {
  const of = (all: SheetRow[]) => all.filter((row) => row.project === project)
  return {
    ...rows,
    funds: of(rows.funds),
    transfers: of(rows.transfers),
    targets: of(rows.targets),
    results: of(rows.results),
    statements: of(rows.statements),
    restatements: [],
  }
}

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    check: 'score-recomputed',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(({ score }) => Number(score) > 1),
        random,
      )
      if (row) row.score = decimalText(Math.round(Number(row.score) * 100) - 37, 2)
    },
  },
  {
    check: 'unmet-without-reason',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(({ shortfallReason }) => !!shortfallReason),
        random,
      )
      if (row) row.shortfallReason = ''
    },
  },
  {
    check: 'over-completion',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(
          ({ unit, target, operator }) => unit === '公顷' && !!target && operator === 'AT_LEAST',
        ),
        random,
      )
      if (row) measure(row, Math.round(Number(row.target) * 180))
    },
  },
  {
    check: 'actual-equals-target',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(({ target }) => !!target),
        random,
      )
      if (row) measure(row, Math.round(Number(row.target) * 100))
    },
  },
  {
    check: 'twin-indicators',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(({ unit, target, actual }) => unit === '公顷' && !!target && target !== actual),
        random,
      )
      const twin = results.find(
        (other) => row && other !== row && other.unit === row.unit && samePlace(other, row),
      )
      if (!row || !twin) return
      for (const column of ['operator', 'target', 'targetPrinted', 'actual', 'actualPrinted'])
        twin[column] = row[column] ?? ''
    },
  },
  {
    check: 'not-evaluated',
    plant: ({ results }, random) => {
      const row = any(
        results.filter(({ score }) => Number(score) > 0),
        random,
      )
      if (row) row.evaluated = 'false'
    },
  },
  {
    check: 'fund-years',
    plant: ({ funds }, random) => {
      const row = any(
        funds.filter(({ from, to, measure: of }) => from !== to && of === 'BUDGET'),
        random,
      )
      if (row) pay(row, Math.round(Number(row.amount) * 100) + 1250)
    },
  },
  {
    check: 'money-order',
    plant: ({ funds }, random) => {
      const row = any(
        funds.filter(({ from, to, measure: of }) => from === to && of === 'EXECUTED'),
        random,
      )
      const budget = funds.find(
        (other) => row && other.measure === 'BUDGET' && other.source === row.source && samePlace(other, row),
      )
      if (row && budget) pay(row, Math.round(Number(budget.amount) * 110))
    },
  },
  {
    check: 'transfer-days',
    plant: ({ transfers }, random) => {
      const row = any(transfers, random)
      if (row) row.issuedOn = new Date(Date.parse(row.receivedOn ?? '') + 47 * DAY).toISOString().slice(0, 10)
    },
  },
  {
    check: 'execution-rate',
    plant: ({ funds, restatements }) => {
      const row = funds.find(
        ({ source, measure: of, from, to }) => source === 'CENTRAL' && of === 'EXECUTED' && from !== to,
      )
      const budget = funds.find(
        (other) => row && other.measure === 'BUDGET' && other.source === row.source && samePlace(other, row),
      )
      if (!row || !budget) return
      const value = decimalText(Math.round((Number(row.amount) / Number(budget.amount)) * 10_000) + 310, 2)
      const { project, region, from, to, source, document, locator } = row
      restatements.push({
        ...{ project, region, from, to, source, document, locator },
        restatement: `${project}-execution-rate`,
        quantity: 'EXECUTION_RATE',
        value,
        unit: '%',
        printed: `${value}%`,
      } as SheetRow)
    },
  },
  {
    check: 'rule-after-period',
    plant: ({ statements, documents }) => {
      const row = statements.find(({ topic }) => topic === 'USE')
      const rule = documents.find(({ kind }) => kind === 'RULE')
      if (row && rule) row.text = `（模拟）使用依据为${rule.documentNumber}`
    },
  },
]

const DAY = 24 * 60 * 60 * 1000

const any = (rows: readonly SheetRow[], random: Random): SheetRow | undefined =>
  rows[whole(random, 0, rows.length - 1)]

const samePlace = (one: SheetRow, other: SheetRow) =>
  one.region === other.region && one.from === other.from && one.to === other.to

function measure(row: SheetRow, actual: number): void {
  row.actual = decimalText(actual, 2)
  row.actualPrinted = row.actual
}

function pay(row: SheetRow, amount: number): void {
  row.amount = decimalText(amount, 2)
  row.printed = row.amount
}
