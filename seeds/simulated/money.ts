import { between, whole } from './random.ts'
import { decimalText, type SheetRow, type SheetRows } from './sheet-rows.ts'
import type { World } from './world.ts'

type Measure = 'BUDGET' | 'RECEIVED' | 'EXECUTED'
type Source = 'CENTRAL' | 'PROVINCIAL' | 'SUBPROVINCIAL' | 'OTHER'

const MEASURES: readonly Measure[] = ['BUDGET', 'RECEIVED', 'EXECUTED']
const SHARES: Record<Source, number> = { CENTRAL: 0.6, PROVINCIAL: 0.2, SUBPROVINCIAL: 0.15, OTHER: 0.05 }
const SOURCES = Object.keys(SHARES) as Source[]

/** 万元 that a prefecture has in a year, in the mean. */
const MEAN = 900
/** A share of prefectures and years that nobody reported. */
const GAP = 0.03

/** Amounts in 0.01 万元: budgeted, received of it, executed of that. */
type Amounts = Record<Measure, number>

const sum = (all: readonly Amounts[]): Amounts => ({
  BUDGET: all.reduce((total, { BUDGET }) => total + BUDGET, 0),
  RECEIVED: all.reduce((total, { RECEIVED }) => total + RECEIVED, 0),
  EXECUTED: all.reduce((total, { EXECUTED }) => total + EXECUTED, 0),
})

/** The money of a project: what each prefecture spends by year and source, and what the report prints of the whole. */
export function addMoney(world: World, rows: SheetRows): void {
  const { scale, random, leaves, years } = world
  const diligence = diligenceOf(world)
  const size = MEAN * leaves.length * years.length * between(random, 0.5, 1.8)
  const central: Amounts[] = []

  for (const { year, share: ofYear } of years) {
    const bySource = new Map<Source, Amounts[]>(SOURCES.map((source) => [source, []]))
    for (const { region, share } of leaves) {
      const budget = size * ofYear * share * between(random, 0.85, 1.15)
      for (const source of SOURCES) {
        if (scale.grains === 'MIXED' && source !== 'CENTRAL') continue
        const amounts = spent(world, budget * SHARES[source], diligence)
        bySource.get(source)?.push(amounts)
        const measures = scale.grains === 'FILLED' ? MEASURES : (['BUDGET', 'EXECUTED'] as const)
        for (const measure of measures) {
          if (scale.grains === 'MIXED' && random() < GAP) continue
          rows.funds.push(fund(world, region, year, year, source, measure, amounts[measure]))
        }
      }
    }
    const ofCentral = sum(bySource.get('CENTRAL') ?? [])
    central.push(ofCentral)
    for (const measure of MEASURES)
      rows.funds.push(fund(world, scale.root, year, year, 'CENTRAL', measure, ofCentral[measure]))
    addTransfer(world, rows, year, ofCentral.RECEIVED)
    if (scale.grains === 'FILLED') continue
    // Where the prefectures tell only of central money, the province tells of its own by year.
    if (random() < 0.4) continue
    const local = spent(world, (ofCentral.BUDGET * 0.4) / 100, diligence)
    for (const measure of ['BUDGET', 'EXECUTED'] as const)
      rows.funds.push(fund(world, scale.root, year, year, 'LOCAL', measure, local[measure]))
  }
  addWhole(world, rows, sum(central))
}

/** Some projects hardly spend, most spend well; of the two that everyone sees, one does and one does not. */
function diligenceOf({ scale, random, number }: World): number {
  if (scale.grains === 'FILLED') return number % 2 === 1 ? 0.99 : 0.6
  return between(random, 0.45, 1.05)
}

function spent({ random }: World, wan: number, diligence: number): Amounts {
  const BUDGET = Math.round(wan * 100)
  const RECEIVED = random() < 0.6 ? BUDGET : Math.round(BUDGET * between(random, 0.88, 1))
  const EXECUTED = Math.min(RECEIVED, Math.round(RECEIVED * diligence * between(random, 0.7, 1.1)))
  return { BUDGET, RECEIVED, EXECUTED }
}

/** The table of the whole span, as the official form has it. */
function addWhole(world: World, rows: SheetRows, central: Amounts): void {
  const { scale } = world
  const print = (source: string, amounts: Amounts) => {
    for (const measure of ['BUDGET', 'EXECUTED'] as const)
      rows.funds.push(fund(world, scale.root, scale.from, scale.to, source, measure, amounts[measure]))
  }
  print('CENTRAL', central)
  if (scale.grains === 'MIXED') return
  const of = (source: Source) => {
    const all = { BUDGET: 0, RECEIVED: 0, EXECUTED: 0 }
    for (const row of rows.funds)
      if (row.project === world.project && row.source === source && row.region !== scale.root)
        all[row.measure as Measure] += Math.round(Number(row.amount) * 100)
    return all
  }
  const local = sum([of('PROVINCIAL'), of('SUBPROVINCIAL')])
  const other = of('OTHER')
  print('LOCAL', local)
  print('OTHER', other)
  print('TOTAL', sum([central, local, other]))
}

function fund(
  { scale, project, document }: World,
  region: string,
  from: number,
  to: number,
  source: string,
  measure: Measure,
  amount: number,
): SheetRow {
  const text = decimalText(amount, 2)
  const table = region === scale.root ? '模拟表一' : '模拟表三'
  return {
    project,
    region,
    from: String(from),
    to: String(to),
    source,
    measure,
    amount: text,
    unit: '万元',
    printed: text,
    document,
    locator: `${table} ${region} ${from === to ? from : `${from}-${to}`}`,
  }
}

/** Days that pass from receipt to issue: within the 30 allowed. */
const ISSUED_AFTER = { from: 9, to: 29 }

function addTransfer(world: World, rows: SheetRows, year: number, received: number): void {
  const { random, report, project, document } = world
  const day = whole(random, 60, 150)
  const text = decimalText(received, 2)
  const [central, provincial] = [`${report}-central-${year}`, `${report}-provincial-${year}`]
  for (const [id, kind, number] of [
    [central, 'CENTRAL_NOTICE', `模拟财〔${year}〕1号`],
    [provincial, 'PROVINCIAL_NOTICE', `模拟省财〔${year}〕1号`],
  ] as const)
    if (!rows.documents.some((row) => row.document === id))
      rows.documents.push({
        document: id,
        title: `模拟文件：${year} 年度资金下达通知（由程序生成，不是真实文件）`,
        kind,
        documentNumber: number,
        issuer: '模拟数据生成器',
        issuedOn: `${year}-02-01`,
      })
  rows.transfers.push({
    project,
    fundYear: String(year),
    amount: text,
    unit: '万元',
    printed: `${text}万元`,
    centralDocument: central,
    receivedOn: dateOf(year, day),
    provincialDocument: provincial,
    issuedOn: dateOf(year, day + whole(random, ISSUED_AFTER.from, ISSUED_AFTER.to)),
    document,
    locator: `模拟表四 ${year}`,
  })
}

const dateOf = (year: number, day: number) => new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10)
