import type { Kysely } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import type { Database } from 'schema/database/tables/database.ts'
import type { EndedContribution } from '../ingest/contributions.ts'
import { atSource, type FileRead, type Understood } from '../ingest/files/file-read.ts'
import { type Problem, SheetsRefused } from '../ingest/problems.ts'
import { rehearse } from '../ingest/publish.ts'
import type { RawSheets } from '../ingest/raw-sheets.ts'
import { type ReleaseDifference, selectDifference } from '../releases/release-changes.queries.ts'
import { beyondRegion } from './beyond-region.ts'

/** What publishing a file would do, or why it cannot be. Nothing of it is written. */
export interface Preview {
  problems: Problem[]
  warnings: Problem[]
  /** The first cells of a form with how they were taken, and how many there are. */
  understood: Understood[]
  understoodCount: number
  /** Against the release that was the newest; null where there is a problem. */
  difference: ReleaseDifference | null
  against: number | null
  /** True where these very figures are published already. */
  unchanged: boolean
  /** Contributions of other reports that would no longer fit. */
  ended: EndedContribution[]
}

/** How many of each sort are told one by one. */
const TOLD = 200
const UNDERSTOOD = 2_000

/**
 * Rehearses the publish of a file that was read.
 * @param withinRegion the region whose subtree its sender may import for; null for everywhere
 */
export async function previewOf(store: Store, read: FileRead, withinRegion: string | null): Promise<Preview> {
  const problems = [...read.problems, ...(await beyondRegion(store.read, read.raw, withinRegion))]
  const told = {
    warnings: read.warnings,
    understood: read.understood.slice(0, UNDERSTOOD),
    understoodCount: read.understood.length,
  }
  try {
    const seen = await rehearse(store, read.raw, problems, async (db, { release, changed, ended }) => {
      const against = changed ? release - 1 : release
      const programmes = await allProgrammes(db)
      const between = { from: against, to: release, programmes, limit: TOLD }
      return { against, unchanged: !changed, ended, difference: await selectDifference(db, between) }
    })
    return { problems: [], ...told, ...seen }
  } catch (error) {
    if (!(error instanceof SheetsRefused)) throw error
    const placed = error.problems.map((problem) => atSource(problem, read.places))
    return { problems: placed, ...told, difference: null, against: null, unchanged: false, ended: [] }
  }
}

/** Only what the file changes differs, whatever programme it is of. */
async function allProgrammes(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('programme').select('programme_id').execute()
  return rows.map(({ programme_id }) => programme_id)
}

/** One cell of the only row of the report sheet. */
export function reportCell(raw: Partial<RawSheets>, column: string): string | null {
  const { header = [], rows = [] } = raw.report ?? {}
  const at = header.indexOf(column)
  return (at < 0 ? undefined : rows[0]?.cells[at]) || null
}
