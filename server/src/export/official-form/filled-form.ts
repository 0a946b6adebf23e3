import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { CellSource, CellStatus, StatementTopic } from 'schema/database/terms.ts'
import { TOPIC_WORDS } from '../../forms/form-headings.ts'
import { LEVEL1_WORDS, LEVEL2_WORDS } from '../../forms/level-words.ts'
import { formatDecimal } from '../../rules/decimal.ts'
import { percent } from '../../rules/percent.ts'
import { ancestry, type IndicatorRow, type ProjectRow, type Snapshot } from '../../snapshot.ts'
import {
  type FormPoint,
  selectFormFunds,
  selectFormResults,
  selectFormStatements,
  selectPrintedRows,
} from './form-cells.queries.ts'
import { FORM_SOURCES, type FormContent, isImplied, isWhole } from './form-content.ts'
import { formRemarks } from './form-remarks.ts'
import { printedOrder } from './printed-order.ts'
import { shownActual, shownAmount, shownPoints, shownTarget } from './shown-figures.ts'
import { yearlySentences } from './yearly-sentences.ts'

export type FundRow = Awaited<ReturnType<typeof selectFormFunds>>[number]
export type ResultRow = Awaited<ReturnType<typeof selectFormResults>>[number]

/**
 * The official form of a project, a region and a span or year, filled with what a release knows. Reported figures, and those
 * that follow from reported parts, stand in it; what nobody reported stays empty and is named in the remarks.
 */
export async function filledForm(
  db: Kysely<Database>,
  snapshot: Snapshot,
  project: ProjectRow,
  point: FormPoint,
): Promise<FormContent> {
  const [funds, results, printed, statements] = await Promise.all([
    selectFormFunds(db, point),
    selectFormResults(db, point),
    selectPrintedRows(db, point),
    selectFormStatements(db, point),
  ])
  const own = printedOrder(
    results.filter((cell) => cell.from_year === point.from && cell.to_year === point.to),
    printed,
    project,
    snapshot.indicators,
  )
  const programme = snapshot.programmes.get(project.programme_id)
  const whole = point.region === project.region_code
  const region = snapshot.regions.get(point.region)?.name ?? point.region
  const departments: string[] = JSON.parse(project.departments)
  const isLocal = (name: string) =>
    ancestry(snapshot, point.region).some((code) => {
      const above = snapshot.regions.get(code)
      return above !== undefined && above.level !== 'COUNTRY' && name.startsWith(above.name)
    })
  const years = results.filter((cell) => cell.from_year === cell.to_year)
  const said = statementRows(statements, point, project)
  return {
    title: `${programme?.simulated === 1 ? '【模拟数据】' : ''}${project.name}绩效目标自评表${whole ? '' : `（${region}）`}`,
    period: point.from === point.to ? `（${point.from}年度）` : `（${point.from}—${point.to}年度）`,
    project: project.name,
    centralDepartments: departments.filter((name) => !isLocal(name)).join('、'),
    // Only the region that reports for the project has told its departments.
    localDepartments: whole ? departments.filter(isLocal).join('、') : '',
    fundUsers: whole ? (project.fund_users ?? '') : '',
    funds: FORM_SOURCES.map((source) => fundRow(source, funds)),
    statements: said,
    aims: yearlySentences(years, own, snapshot.indicators),
    achieved: achieved(own, snapshot.indicators),
    indicators: own.map((cell) => indicatorRow(cell, snapshot.indicators)),
    remarks: formRemarks(snapshot, {
      funds,
      cells: own,
      printed,
      point,
      stated: said.some(({ text }) => text !== ''),
    }),
  }
}

function fundRow(source: CellSource, funds: readonly FundRow[]): FormContent['funds'][number] {
  const cell = funds.find((row) => row.source === source)
  const budget = cell ? stated(cell.budget, cell.budget_status) : null
  const executed = cell ? stated(cell.executed, cell.executed_status) : null
  const rate =
    budget !== null && budget > 0 && executed !== null
      ? `${twoPlaces(percent(executed, budget, 2).rounded)}%`
      : ''
  return { source, budget: shownAmount(budget), executed: shownAmount(executed), rate }
}

const stated = (amount: number | null, status: CellStatus) =>
  isWhole(status) && !isImplied(status, amount) ? amount : null

function twoPlaces(e4: number): string {
  const [whole = '', fraction = ''] = formatDecimal(e4).split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

function indicatorRow(
  cell: ResultRow,
  indicators: ReadonlyMap<string, IndicatorRow>,
): FormContent['indicators'][number] {
  const indicator = indicators.get(cell.indicator_id)
  if (!indicator) throw new Error(`The release has no indicator ${cell.indicator_id}.`)
  return {
    level1: LEVEL1_WORDS[indicator.level1],
    level2: LEVEL2_WORDS[indicator.level2],
    name: nameWithUnit(indicator),
    target: shownTarget(cell, indicator.unit),
    actual: shownActual(cell, indicator.unit),
    weight: shownPoints(cell.weight),
    score: shownPoints(cell.score),
    reason: cell.shortfall_reason ?? '',
  }
}

const nameWithUnit = ({ name, unit }: IndicatorRow) => (unit === null ? name : `${name}（${unit}）`)

function statementRows(
  rows: Awaited<ReturnType<typeof selectFormStatements>>,
  { from, to }: FormPoint,
  project: ProjectRow,
): FormContent['statements'] {
  const topics = Object.keys(TOPIC_WORDS) as StatementTopic[]
  const isSpan = from === project.from_year && to === project.to_year
  // What a report says on the whole span is not said of one of its years.
  const fitting = rows.filter(
    (row) => (row.from_year === from && row.to_year === to) || (isSpan && row.from_year !== row.to_year),
  )
  return topics.map((topic) => {
    const said = fitting.find((row) => row.topic === topic)
    return { topic, text: said?.text ?? '', problem: said?.problem ?? '' }
  })
}

/** 累计完成…: the actuals in one sentence. */
function achieved(cells: readonly ResultRow[], indicators: ReadonlyMap<string, IndicatorRow>): string {
  const parts = cells.flatMap((cell) => {
    const indicator = indicators.get(cell.indicator_id)
    if (!indicator || cell.actual === null || !isWhole(cell.actual_status)) return []
    return [`${indicator.name}${formatDecimal(cell.actual)}${indicator.unit ?? ''}`]
  })
  return parts.length === 0 ? '' : `${parts.join('，')}。`
}
