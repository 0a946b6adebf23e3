import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import type { CellSource, FundMeasure, Severity } from 'schema/database/terms.ts'
import { SCALE } from '../rules/decimal.ts'
import { FEN_PER } from '../rules/money.ts'

export const FIGURE_KINDS = ['FUND', 'TARGET', 'RESULT', 'TRANSFER'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A printed figure as one release has it. */
export interface FigureVersion {
  /** Money in 万元, anything else in its own unit; null for what is said in words. */
  value: number | null
  /** As printed. */
  printed: string | null
  unit: string | null
  /** Points, of a row of a self-evaluation table. */
  score: number | null
  weight: number | null
  report: string
  document: string
  locator: string
}

/** A figure that is not the same in two releases. `before` is null where it was added, `after` where it was withdrawn. */
export interface ChangedFigure {
  kind: FigureKind
  project: string
  projectName: string
  projectNameEn: string | null
  region: string | null
  regionName: string | null
  regionNameEn: string | null
  from: number
  to: number
  indicator: string | null
  indicatorName: string | null
  indicatorNameEn: string | null
  source: CellSource | null
  measure: FundMeasure | null
  before: FigureVersion | null
  after: FigureVersion | null
}

export interface ChangedFinding {
  id: string
  check: string
  severity: Severity
  messageZh: string
  messageEn: string
}

/** Some of many, with how many there are. */
export interface Counted<T> {
  count: number
  first: T[]
}

/** What one release has that another has not. */
export interface ReleaseDifference {
  added: Counted<ChangedFigure>
  changed: Counted<ChangedFigure>
  withdrawn: Counted<ChangedFigure>
  appeared: Counted<ChangedFinding>
  vanished: Counted<ChangedFinding>
}

type Fact = 'fund_fact' | 'target_fact' | 'result_fact' | 'transfer'

/** How each kind of fact is told apart, what makes it another figure, and how it is shown. */
const KINDS: Record<FigureKind, { table: Fact; point: readonly string[]; content: readonly string[] }> = {
  FUND: {
    table: 'fund_fact',
    point: ['project_id', 'region_code', 'from_year', 'to_year', 'source', 'measure'],
    content: ['amount', 'unit', 'printed'],
  },
  TARGET: {
    table: 'target_fact',
    point: ['project_id', 'region_code', 'from_year', 'to_year', 'indicator_id'],
    content: ['operator', 'value', 'max', 'unit', 'printed'],
  },
  RESULT: {
    table: 'result_fact',
    point: ['project_id', 'region_code', 'from_year', 'to_year', 'indicator_id'],
    content: ['actual', 'unit', 'printed', 'weight', 'score', 'evaluated', 'shortfall_reason'],
  },
  TRANSFER: {
    table: 'transfer',
    point: ['project_id', 'transfer_id'],
    content: ['amount', 'unit', 'printed', 'received_on', 'issued_on', 'provincial_document_id'],
  },
}

type Row = Record<string, string | number | null>

/** A change before its names are looked up. */
type Unnamed = Omit<ChangedFigure, `${'project' | 'region' | 'indicator'}${'Name' | 'NameEn'}`>

interface Between {
  from: number
  to: number
  /** Of these programmes alone. */
  programmes: readonly string[]
  /** How many of each sort are told one by one. */
  limit: number
}

/** Every figure and finding that differs between two releases: the first of each sort, and how many there are in all. */
export async function selectDifference(db: Kysely<Database>, asked: Between): Promise<ReleaseDifference> {
  const { from, to, limit } = asked
  const back = { ...asked, from: to, to: from }
  const added: Counted<Unnamed> = { count: 0, first: [] }
  const changed: Counted<Unnamed> = { count: 0, first: [] }
  const withdrawn: Counted<Unnamed> = { count: 0, first: [] }
  for (const kind of FIGURE_KINDS) {
    gather(changed, await selectChanged(db, kind, asked), limit)
    gather(withdrawn, await selectOnlyIn(db, kind, asked, 'before'), limit)
    gather(added, await selectOnlyIn(db, kind, back, 'after'), limit)
  }
  const named = await naming(db)
  return {
    added: { ...added, first: added.first.map(named) },
    changed: { ...changed, first: changed.first.map(named) },
    withdrawn: { ...withdrawn, first: withdrawn.first.map(named) },
    appeared: await selectFindingsOnlyIn(db, back),
    vanished: await selectFindingsOnlyIn(db, asked),
  }
}

/** The latest names, also of what is no longer in any release. */
async function naming(db: Kysely<Database>): Promise<(figure: Unnamed) => ChangedFigure> {
  const projects = await db
    .selectFrom('project')
    .select(['project_id', 'short_name', 'short_name_en'])
    .orderBy('since_release')
    .execute()
  const regions = await db.selectFrom('region').select(['region_code', 'name', 'name_en']).execute()
  const indicators = await db.selectFrom('indicator').select(['indicator_id', 'name', 'name_en']).execute()
  const names = {
    project: new Map(projects.map((row) => [row.project_id, row])),
    region: new Map(regions.map((row) => [row.region_code, row])),
    indicator: new Map(indicators.map((row) => [row.indicator_id, row])),
  }
  return (figure) => {
    const project = names.project.get(figure.project)
    const region = names.region.get(figure.region ?? '')
    const indicator = names.indicator.get(figure.indicator ?? '')
    return {
      ...figure,
      projectName: project?.short_name ?? figure.project,
      projectNameEn: project?.short_name_en ?? null,
      regionName: region?.name ?? figure.region,
      regionNameEn: region?.name_en ?? null,
      indicatorName: indicator?.name ?? figure.indicator,
      indicatorNameEn: indicator?.name_en ?? null,
    }
  }
}

const ofProgrammes = (programmes: readonly string[]): RawBuilder<SqlBool> =>
  programmes.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`a.project_id in (select project_id from project where programme_id in (${sql.join(programmes)}))`

function gather<T>(into: Counted<T>, more: Counted<T>, limit: number): void {
  into.count += more.count
  into.first.push(...more.first.slice(0, limit - into.first.length))
}

const holds = (alias: string, release: number): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${alias}.since_release`)} <= ${release} and ${sql.ref(`${alias}.until_release`)} > ${release}`

const same = (columns: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.join(
    columns.map((column) => sql`${sql.ref(`a.${column}`)} = ${sql.ref(`b.${column}`)}`),
    sql` and `,
  )}`

/** Null is as good a content as any: it differs from a figure, and not from itself. */
const differs = (columns: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(
    columns.map((column) => {
      const [a, b] = [sql.ref(`a.${column}`), sql.ref(`b.${column}`)]
      return sql`(${a} <> ${b} or (${a} is null) <> (${b} is null))`
    }),
    sql` or `,
  )})`

async function selectChanged(
  db: Kysely<Database>,
  kind: FigureKind,
  { from, to, programmes, limit }: Between,
): Promise<Counted<Unnamed>> {
  const { table, point, content } = KINDS[kind]
  const both = sql`from ${sql.table(table)} as a join ${sql.table(table)} as b on ${same(point)}
    where ${holds('a', from)} and ${holds('b', to)} and not (${holds('a', to)}) and ${ofProgrammes(programmes)}
    and ${differs(content)}`
  const order = sql.join(point.map((column) => sql.ref(`a.${column}`)))
  const before = await sql<Row>`select a.* ${both} order by ${order} limit ${limit}`.execute(db)
  const after = await sql<Row>`select b.* ${both} order by ${order} limit ${limit}`.execute(db)
  return {
    count: await count(db, both),
    first: before.rows.map((row, at) => ({
      ...placeOf(kind, row),
      before: versionOf(kind, row),
      after: versionOf(kind, after.rows[at] ?? row),
    })),
  }
}

async function selectOnlyIn(
  db: Kysely<Database>,
  kind: FigureKind,
  { from, to, programmes, limit }: Between,
  side: 'before' | 'after',
): Promise<Counted<Unnamed>> {
  const { table, point } = KINDS[kind]
  const alone = sql`from ${sql.table(table)} as a
    where ${holds('a', from)} and not (${holds('a', to)}) and ${ofProgrammes(programmes)}
    and not exists (select 1 from ${sql.table(table)} as b where ${same(point)} and ${holds('b', to)})`
  const order = sql.join(point.map((column) => sql.ref(`a.${column}`)))
  const { rows } = await sql<Row>`select a.* ${alone} order by ${order} limit ${limit}`.execute(db)
  const none = { before: null, after: null }
  return {
    count: await count(db, alone),
    first: rows.map((row) => ({ ...placeOf(kind, row), ...none, [side]: versionOf(kind, row) })),
  }
}

async function selectFindingsOnlyIn(
  db: Kysely<Database>,
  { from, to, programmes, limit }: Between,
): Promise<Counted<ChangedFinding>> {
  if (programmes.length === 0) return { count: 0, first: [] }
  const alone = sql`from finding as a where ${holds('a', from)} and not (${holds('a', to)})
    and a.report_id in (select report_id from report where programme_id in (${sql.join(programmes)}))
    and not exists (select 1 from finding as b where b.finding_id = a.finding_id
      and b.message_zh = a.message_zh and ${holds('b', to)})`
  const { rows } = await sql<
    Row & { finding_id: string; check_id: string; severity: Severity; message_zh: string; message_en: string }
  >`select a.* ${alone}
    order by case a.severity when 'ERROR' then 1 when 'WARNING' then 2 else 3 end, a.finding_id
    limit ${limit}`.execute(db)
  return {
    count: await count(db, alone),
    first: rows.map((row) => ({
      id: row.finding_id,
      check: row.check_id,
      severity: row.severity,
      messageZh: row.message_zh,
      messageEn: row.message_en,
    })),
  }
}

async function count(db: Kysely<Database>, rows: RawBuilder<unknown>): Promise<number> {
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total ${rows}`.execute(db)
  return Number(counted[0]?.total ?? 0)
}

const text = (cell: string | number | null | undefined) => (cell == null ? null : String(cell))
const scaled = (cell: string | number | null | undefined, scale: number) =>
  cell == null ? null : Number(cell) / scale

function placeOf(kind: FigureKind, row: Row): Omit<Unnamed, 'before' | 'after'> {
  return {
    kind,
    project: String(row.project_id),
    region: text(row.region_code),
    from: Number(kind === 'TRANSFER' ? row.fund_year : row.from_year),
    to: Number(kind === 'TRANSFER' ? row.fund_year : row.to_year),
    indicator: text(row.indicator_id),
    source: kind === 'TRANSFER' ? 'CENTRAL' : (text(row.source) as CellSource | null),
    measure: kind === 'TRANSFER' ? 'RECEIVED' : (text(row.measure) as FundMeasure | null),
  }
}

function versionOf(kind: FigureKind, row: Row): FigureVersion {
  const money = kind === 'FUND' || kind === 'TRANSFER'
  return {
    value: money
      ? scaled(row.amount, FEN_PER.WAN_YUAN)
      : scaled(kind === 'TARGET' ? row.value : row.actual, SCALE),
    printed: text(row.printed),
    unit: text(row.unit),
    score: scaled(row.score, SCALE),
    weight: scaled(row.weight, SCALE),
    report: String(row.report_id),
    document: String(row.document_id),
    locator: String(row.locator),
  }
}
