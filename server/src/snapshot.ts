import type { Kysely, Selectable } from 'kysely'
import type { Stamp } from 'schema/database/stamp.ts'
import type { Database } from 'schema/database/tables/database.ts'
import type { DocumentTable } from 'schema/database/tables/document.table.ts'
import type { IndicatorTable } from 'schema/database/tables/indicator.table.ts'
import type { ProgrammeTable } from 'schema/database/tables/programme.table.ts'
import type { ProjectTable } from 'schema/database/tables/project.table.ts'
import type { RegionTable } from 'schema/database/tables/region.table.ts'
import type { ReleaseTable } from 'schema/database/tables/release.table.ts'
import type { SchemeTable } from 'schema/database/tables/scheme.table.ts'
import { AppError } from './errors.ts'
import { type Shape, shapeOf } from './rules/cube.ts'
import { unknownRelease } from './unknown-release.ts'

export type ProgrammeRow = Selectable<ProgrammeTable>
export type ProjectRow = Selectable<ProjectTable> & { regions: readonly string[]; shape: Shape }
export type RegionRow = Selectable<RegionTable>
export type IndicatorRow = Selectable<IndicatorTable>
export type DocumentRow = Selectable<DocumentTable>

/** What a report brings into a release beside its figures. */
export interface ReportBrings {
  id: string
  programme: string
  /** The region that reports. */
  region: string
  /** The self-evaluation itself. */
  document: string
  documents: readonly string[]
  indicators: readonly string[]
}

/**
 * The small tables as one release has them, in memory: what filters are resolved against and what names figures.
 * Immutable, so one copy serves all requests of a release.
 */
export interface Snapshot {
  release: Selectable<ReleaseTable>
  schemes: ReadonlyMap<string, Selectable<SchemeTable>>
  programmes: ReadonlyMap<string, ProgrammeRow>
  projects: ReadonlyMap<string, ProjectRow>
  regions: ReadonlyMap<string, RegionRow>
  /** Code → codes directly below. */
  children: ReadonlyMap<string, readonly string[]>
  indicators: ReadonlyMap<string, IndicatorRow>
  documents: ReadonlyMap<string, DocumentRow>
  /** The reports of this release: whose they are, which documents they cite and which indicators they describe. */
  reports: readonly ReportBrings[]
  /** How long one question over it may work in memory, in milliseconds; the store keeps the same deadline by itself. */
  deadlineMs: number
}

export interface SnapshotOptions {
  /** False leaves simulated programmes out altogether, as if they had never been published. */
  simulated?: boolean
  /** How long a question may work in memory; for ever unless told. */
  deadlineMs?: number
  /** Told of each release once it is in memory. */
  loaded?: (snapshot: Snapshot) => void
}

/** A release's snapshot, the newest one's unless another is named. */
export interface Current {
  /** @throws AppError UNKNOWN_RELEASE, NO_RELEASE */
  (release?: number): Promise<Snapshot>
  /** The same without waiting; null where the store has to be asked first, since somebody wrote to it. */
  held(): Snapshot | null
}

/** How many older releases are held at once. */
const OLDER_HELD = 8

/**
 * Serves the newest release's snapshot, loading it once; the store is asked only if somebody wrote since the last time.
 * Older releases never change: those asked for last are held.
 */
export function snapshots(
  db: Kysely<Database>,
  stamp?: Pick<Stamp, 'read'>,
  { simulated = true, deadlineMs = Infinity, loaded }: SnapshotOptions = {},
): Current {
  const how = { simulated, deadlineMs }
  let held: { release: number; snapshot: Promise<Snapshot> } | null = null
  let sure: { stamp: number; snapshot: Snapshot } | null = null
  const older = new Map<number, Promise<Snapshot>>()
  const known = () => (sure !== null && sure.stamp === stamp?.read() ? sure.snapshot : null)

  const asOf = (release: number): Promise<Snapshot> => {
    const loading = older.get(release) ?? loadOlder(db, release, how)
    older.delete(release)
    older.set(release, loading)
    loading.catch(() => older.delete(release))
    for (const oldest of older.keys()) if (older.size > OLDER_HELD) older.delete(oldest)
    return loading
  }

  const newest = async (): Promise<Snapshot> => {
    const already = known()
    if (already !== null) return already
    // Read before the store is: what is committed in between makes it look again.
    const read = stamp?.read()
    const release = await db
      .selectFrom('release')
      .selectAll()
      .orderBy('release_id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!release) {
      throw new AppError('NO_RELEASE', 'Nothing has been published yet.', {
        hint: 'Load a report first: npm start does.',
        status: 503,
      })
    }
    if (held?.release !== release.release_id) {
      held = { release: release.release_id, snapshot: loadSnapshot(db, release, how) }
      held.snapshot.then(loaded, () => {
        held = null
      })
    }
    const snapshot = await held.snapshot
    if (read !== undefined) sure = { stamp: read, snapshot }
    return snapshot
  }
  const current = async (release?: number): Promise<Snapshot> => {
    const now = await newest()
    if (release === undefined || release === now.release.release_id) return now
    if (release > now.release.release_id) throw unknownRelease(String(release), now.release.release_id)
    return asOf(release)
  }
  return Object.assign(current, { held: known })
}

type How = Required<Pick<SnapshotOptions, 'simulated' | 'deadlineMs'>>

async function loadOlder(db: Kysely<Database>, release: number, how: How): Promise<Snapshot> {
  const row = await db.selectFrom('release').where('release_id', '=', release).selectAll().executeTakeFirst()
  if (!row) throw unknownRelease(String(release))
  return loadSnapshot(db, row, how)
}

async function loadSnapshot(
  db: Kysely<Database>,
  release: Selectable<ReleaseTable>,
  { simulated, deadlineMs }: How,
): Promise<Snapshot> {
  const snapshot = { ...(await loadWhole(db, release)), deadlineMs }
  return simulated ? snapshot : withoutSimulated(snapshot)
}

async function loadWhole(
  db: Kysely<Database>,
  release: Selectable<ReleaseTable>,
): Promise<Omit<Snapshot, 'deadlineMs'>> {
  const [schemes, programmes, projects, regions, indicators, documents, reports] = await Promise.all([
    db.selectFrom('scheme').selectAll().execute(),
    db
      .selectFrom('programme_version')
      .selectAll()
      .where('since_release', '<=', release.release_id)
      .where('until_release', '>', release.release_id)
      .orderBy('programme_id')
      .execute(),
    db
      .selectFrom('project')
      .selectAll()
      .where('since_release', '<=', release.release_id)
      .where('until_release', '>', release.release_id)
      .orderBy('project_id')
      .execute(),
    db.selectFrom('region').selectAll().orderBy('region_code').execute(),
    db
      .selectFrom('indicator_version')
      .selectAll()
      .where('since_release', '<=', release.release_id)
      .where('until_release', '>', release.release_id)
      .orderBy('indicator_id')
      .execute(),
    db
      .selectFrom('document_version')
      .selectAll()
      .where('since_release', '<=', release.release_id)
      .where('until_release', '>', release.release_id)
      .orderBy('document_id')
      .execute(),
    db
      .selectFrom('report')
      .select(['report_id', 'programme_id', 'region_code', 'document_id', 'document_ids', 'indicator_ids'])
      .where('since_release', '<=', release.release_id)
      .where('until_release', '>', release.release_id)
      .execute(),
  ])
  const byCode = new Map(regions.map((region) => [region.region_code, region]))
  const children = new Map<string, string[]>()
  for (const { region_code, parent_code } of regions) {
    if (parent_code !== null) children.set(parent_code, [...(children.get(parent_code) ?? []), region_code])
  }
  const withShape = projects.map((project) => {
    const part: string[] = JSON.parse(project.region_codes)
    const shape = shapeOf(
      { region: project.region_code, regions: part, from: project.from_year, to: project.to_year },
      (code) => byCode.get(code)?.parent_code ?? null,
    )
    return { ...project, regions: part, shape }
  })
  return {
    release,
    schemes: new Map(schemes.map((scheme) => [scheme.scheme_id, scheme])),
    programmes: new Map(programmes.map((programme) => [programme.programme_id, programme])),
    projects: new Map(withShape.map((project) => [project.project_id, project])),
    regions: byCode,
    children,
    indicators: new Map(indicators.map((indicator) => [indicator.indicator_id, indicator])),
    documents: new Map(documents.map((document) => [document.document_id, document])),
    reports: reports.map((report) => ({
      id: report.report_id,
      programme: report.programme_id,
      region: report.region_code,
      document: report.document_id,
      documents: JSON.parse(report.document_ids),
      indicators: JSON.parse(report.indicator_ids),
    })),
  }
}

/** Takes away what only reports on simulated programmes have brought along. */
function withoutSimulated(snapshot: Snapshot): Snapshot {
  const { programmes, projects, indicators, documents, reports } = snapshot
  const isReal = (programme: string) => programmes.get(programme)?.simulated === 0
  const real = reports.filter(({ programme }) => isReal(programme))
  const only = (which: 'documents' | 'indicators') => {
    const kept = new Set(real.flatMap((report) => report[which]))
    return new Set(reports.flatMap((report) => report[which]).filter((id) => !kept.has(id)))
  }
  const [ownDocuments, ownIndicators] = [only('documents'), only('indicators')]
  return {
    ...snapshot,
    programmes: without(programmes, (id) => !isReal(id)),
    projects: without(projects, (_, { programme_id }) => !isReal(programme_id)),
    indicators: without(indicators, (id) => ownIndicators.has(id)),
    documents: without(documents, (id) => ownDocuments.has(id)),
    reports: real,
  }
}

const without = <Row>(rows: ReadonlyMap<string, Row>, unwanted: (id: string, row: Row) => boolean) =>
  new Map([...rows].filter(([id, row]) => !unwanted(id, row)))

/** A region and all below it. */
export function subtree(snapshot: Snapshot, code: string): string[] {
  const codes = [code]
  for (const next of codes) codes.push(...(snapshot.children.get(next) ?? []))
  return codes
}

/** The region itself, then what lies above it. */
export function ancestry(snapshot: Snapshot, code: string): string[] {
  const codes: string[] = []
  for (let at: string | null = code; at !== null; at = snapshot.regions.get(at)?.parent_code ?? null)
    codes.push(at)
  return codes
}
