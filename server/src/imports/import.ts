import type { EndedContribution } from '../ingest/contributions.ts'
import { messageOf, type Problem } from '../ingest/problems.ts'
import { changesOf } from '../releases/release-changes.ts'
import type { EndingContribution, Import, ImportProblem } from './import.type.ts'
import type { ImportRow } from './imports.queries.ts'
import type { Preview } from './preview.ts'

export function importOf(row: ImportRow): Import {
  const preview: Partial<Preview> = row.preview === null ? {} : JSON.parse(row.preview)
  return {
    id: row.import_id,
    state: row.state,
    progress: { stage: row.stage, done: row.done, total: row.total },
    fileName: row.file_name,
    hash: row.hash,
    size: row.size,
    kind: row.kind,
    report: row.report_id,
    region: row.region_code,
    uploadedBy: row.uploaded_by_name,
    uploadedAt: row.uploaded_at,
    sameAs: row.same_as,
    problems: (preview.problems ?? []).map(problemOf),
    warnings: (preview.warnings ?? []).map(problemOf),
    understood: preview.understood ?? [],
    understoodCount: preview.understoodCount ?? 0,
    changes: preview.difference ? changesOf(preview.difference) : null,
    against: row.against_release === null ? null : String(row.against_release),
    unchanged: preview.unchanged ?? false,
    ends: (preview.ended ?? []).map(endOf),
    release: row.release_id === null ? null : String(row.release_id),
    note: row.note,
    reason: row.reason,
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at,
  }
}

/** What was previewed before there was a sentence for each language holds one for both. */
type Before<Now, Text extends string> = Omit<Now, `${string}${'Zh' | 'En'}`> & Record<Text, string>

const problemOf = (problem: Problem | Before<Problem, 'message'>): ImportProblem =>
  'message' in problem
    ? { ...problem, messageZh: problem.message, messageEn: problem.message }
    : { ...problem, message: messageOf(problem) }

const endOf = (end: EndedContribution | Before<EndedContribution, 'reason'>): EndingContribution =>
  'reason' in end
    ? { ...end, reasonZh: end.reason, reasonEn: end.reason }
    : { ...end, reason: `${end.reasonZh} ${end.reasonEn}` }
