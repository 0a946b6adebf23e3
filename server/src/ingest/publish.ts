import type { Transaction } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { checkReport } from '../checks/check-report.ts'
import type { EndedContribution } from './contributions.ts'
import { insertAll } from './insert-all.ts'
import { parseSheets } from './parse-sheets.ts'
import { type Problem, SheetsRefused } from './problems.ts'
import { type PublishedReport, publishReport } from './publish-report.ts'
import type { RawSheets } from './raw-sheets.ts'
import { rebuildCells } from './rebuild-cells.ts'
import { releaseCounts } from './release-counts.ts'
import type { Sheets } from './sheets.ts'

export interface Published {
  release: number
  /** False where these very sheets are published already: nothing was written. */
  changed: boolean
  facts: number
  /** What others had contributed to the projects of these reports and no longer fits them: it holds no longer. */
  ended: EndedContribution[]
}

/** How far the work has come that follows once all reports are written. */
export interface Built {
  /** What is made anew: the cells of a project, or the findings of a report. */
  what: 'CELLS' | 'FINDINGS'
  done: number
  of: number
}

export interface PublishOptions {
  /** What was wrong already in reading the files. */
  problems?: readonly Problem[]
  now?: Date
  /** What changed, in a sentence. */
  note?: string
  /** Leaves sheets alone that were published before, even if others have replaced them since. */
  onlyIfNew?: boolean
  /** Told after each project and each report that is made anew. */
  onBuilt?: (built: Built) => void
  /** Written in the same transaction, so that both stand or fall together. */
  within?: (db: Transaction<Database>, published: Published) => Promise<void>
}

/**
 * The sheets of one report → one release.
 * The same sheets again change nothing and make no release.
 * @throws SheetsRefused with every problem of every sheet
 */
export async function publish(
  store: Store,
  raw: Partial<RawSheets>,
  { problems = [], ...options }: PublishOptions = {},
): Promise<Published> {
  return publishSheets(store, [parseSheets(raw, problems)], options)
}

/**
 * The sheets of several reports → one release, in one transaction: all or nothing. The reports come one by one, so that
 * no more than one need be in memory. Reports that are published already change nothing; if all are, there is no release.
 * @throws SheetsRefused with every problem of the first report that has any
 */
export function publishAll(
  store: Store,
  reports: Iterable<Partial<RawSheets>> | AsyncIterable<Partial<RawSheets>>,
  options: Omit<PublishOptions, 'problems'> = {},
): Promise<Published> {
  return publishSheets(store, parsed(reports), options)
}

/** Not a loop, which would hold a report's text in memory until its last row is written. */
async function* parsed(
  reports: Iterable<Partial<RawSheets>> | AsyncIterable<Partial<RawSheets>>,
): AsyncGenerator<Sheets> {
  const all = Symbol.asyncIterator in reports ? reports[Symbol.asyncIterator]() : reports[Symbol.iterator]()
  const next = async () => {
    const { done, value } = await all.next()
    return done ? null : parseSheets(value)
  }
  try {
    for (;;) {
      const sheets = await next()
      if (sheets === null) return
      yield sheets
    }
  } finally {
    await all.return?.()
  }
}

/** Ends a rehearsal, and takes back all that it wrote. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed'
}

/**
 * What would happen: the very publish, looked at from inside its transaction, which is then rolled back. Nothing is written.
 * @throws SheetsRefused as `publish` does
 */
export async function rehearse<T>(
  store: Store,
  raw: Partial<RawSheets>,
  problems: readonly Problem[],
  look: (db: Transaction<Database>, published: Published) => Promise<T>,
): Promise<T> {
  const seen: T[] = []
  const within = async (db: Transaction<Database>, published: Published) => {
    seen.push(await look(db, published))
    throw new Rehearsed()
  }
  try {
    await publish(store, raw, { problems, within })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
  const [told] = seen
  if (told === undefined) throw new Error('A rehearsal ended without having been looked at.')
  return told
}

function publishSheets(
  store: Store,
  reports: Iterable<Sheets> | AsyncIterable<Sheets>,
  { within = async () => {}, ...options }: Omit<PublishOptions, 'problems'>,
): Promise<Published> {
  return exclusively(store, async (db) => {
    const published = await publishInto(db, reports, options)
    await within(db, published)
    return published
  })
}

async function publishInto(
  db: Transaction<Database>,
  reports: Iterable<Sheets> | AsyncIterable<Sheets>,
  { now = new Date(), note, onlyIfNew = false, onBuilt }: Omit<PublishOptions, 'problems' | 'within'>,
): Promise<Published> {
  const last = await lastRelease(db)
  const release = last + 1
  const published: PublishedReport[] = []
  const seen = new Set<string>()
  for await (const sheets of reports) {
    refuseTwice(sheets, seen)
    published.push(await publishReport(db, sheets, release, { onlyIfNew }))
  }
  const facts = published.reduce((sum, report) => sum + report.facts, 0)
  const news = published.filter(({ outcome }) => outcome !== 'UNCHANGED')
  if (news.length === 0) return { release: last, changed: false, facts, ended: [] }
  await buildAnew(db, news, release, onBuilt)

  await insertAll(db, 'release', [
    {
      release_id: release,
      published_at: now.toISOString(),
      note: note ?? noteOf(news),
      ...(await releaseCounts(db)),
    },
  ])
  return { release, changed: true, facts, ended: news.flatMap((report) => report.ended) }
}

/** The second would replace the first inside one release. */
function refuseTwice({ report: [row] }: Sheets, seen: Set<string>): void {
  if (!row) return
  if (seen.has(row.report)) {
    const messageZh = `“${row.report}”在一次发布中出现两次；请只留一份，或给另一份自己的编码。`
    const messageEn = `“${row.report}” comes twice in one publish; keep one of them, or give the other an id of its own`
    throw new SheetsRefused([{ sheet: 'report', row: row.row, column: 'report', messageZh, messageEn }])
  }
  seen.add(row.report)
}

/** How many reports a note names one by one. */
const NAMED = 5

/** Beside real reports, made-up ones go without saying. */
function noteOf(news: readonly PublishedReport[]): string {
  const real = news.filter(({ simulated }) => !simulated)
  const named = real.length > 0 ? real : news
  const parts = [
    { verb: 'First publishes', of: named.filter(({ outcome }) => outcome === 'FIRST') },
    { verb: 'Replaces', of: named.filter(({ outcome }) => outcome === 'REPLACED') },
    { verb: 'No longer fits, and so ends:', of: news.flatMap(({ ended }) => ended) },
  ]
  return parts
    .filter(({ of }) => of.length > 0)
    .map(({ verb, of }) => {
      const names = of.slice(0, NAMED).map(({ report }) => report)
      const more = of.length - names.length
      return `${verb} ${names.join(', ')}${more > 0 ? ` and ${more} more reports` : ''}.`
    })
    .join(' ')
}

/** Cells and findings of every project that a release touches, once all that it states is there. */
async function buildAnew(
  db: Transaction<Database>,
  news: readonly PublishedReport[],
  release: number,
  onBuilt: PublishOptions['onBuilt'] = () => {},
): Promise<void> {
  const projects = new Set(news.flatMap((report) => report.projects))
  const reports = new Set(news.map(({ report }) => report))
  let built = 0
  for (const project of projects) {
    await rebuildCells(db, project, release)
    onBuilt({ what: 'CELLS', done: ++built, of: projects.size })
    const owner = await db
      .selectFrom('project')
      .where('project_id', '=', project)
      .where('until_release', '=', OPEN)
      .select('report_id')
      .executeTakeFirst()
    if (owner) reports.add(owner.report_id)
  }
  let checked = 0
  for (const report of reports) {
    await checkReport(db, report, release)
    onBuilt({ what: 'FINDINGS', done: ++checked, of: reports.size })
  }
}

/** The number of the newest release, 0 before the first. */
async function lastRelease(db: Transaction<Database>): Promise<number> {
  const row = await db
    .selectFrom('release')
    .select(({ fn }) => fn.max('release_id').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}
