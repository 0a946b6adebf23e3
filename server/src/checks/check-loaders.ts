import DataLoader from 'dataloader'
import { may } from '../access/may.ts'
import type { Context } from '../context.ts'
import { resolveProgrammes } from '../scope.ts'
import { ancestry } from '../snapshot.ts'
import type { Language } from '../words.ts'
import type { CheckType } from './check.type.ts'
import { CHECKS } from './checks.ts'
import type { FindingNode } from './finding.ts'
import type { FindingAnswer } from './finding.type.ts'
import { placesOf } from './finding-place.ts'
import { type FindingLine, selectAnswers, selectCheckRuns } from './findings.queries.ts'

/** Every check with its counts over the reports on some programmes, in the order of their kinds. */
export async function checksIn(
  context: Context,
  language: Language,
  named: readonly string[] | null,
): Promise<CheckType[]> {
  const programmes = resolveProgrammes(context.snapshot, named)
  const runs = await context.once(`check runs ${[...programmes].sort()}`, () => {
    const release = context.snapshot.release.release_id
    return programmes.size === 0 ? Promise.resolve([]) : selectCheckRuns(context.db, release, [...programmes])
  })
  const tongue = language === 'EN' ? 'en' : 'zh'
  return CHECKS.map(({ id, kind, severity, title, description }) => {
    const run = runs.find(({ check_id }) => check_id === id)
    return {
      id,
      kind,
      severity,
      title: title[tongue],
      description: description[tongue],
      passedCount: run?.passed_count ?? 0,
      findingCount: run?.finding_count ?? 0,
    }
  })
}

/** What was said to a finding; the answers to all findings of a level in one statement. */
export async function answerTo(context: Context, { row }: FindingNode): Promise<FindingAnswer | null> {
  const loader = context.once('answers', () => {
    return new DataLoader(async (ids: readonly string[]) => {
      const rows = await selectAnswers(context.db, ids)
      return ids.map((id) => rows.find(({ finding_id }) => finding_id === id) ?? null)
    })
  })
  const answer = await loader.load(row.finding_id)
  return (
    answer && {
      verdict: answer.verdict,
      text: answer.text,
      answeredBy: answer.answered_by,
      answeredAt: answer.answered_at,
      outdated: answer.about !== row.message_zh,
    }
  )
}

/** Whether who asks may answer a finding, where it lies; the places of all findings of a level in one statement. */
export async function mayAnswer(context: Context, { row }: FindingNode): Promise<boolean> {
  const { viewer, snapshot, db } = context
  if (!may(viewer, 'EXPLAIN')) return false
  const loader = context.once('places of findings', () => {
    return new DataLoader((rows: readonly FindingLine[]) => placesOf(db, rows))
  })
  return may(viewer, 'EXPLAIN', ancestry(snapshot, await loader.load(row)))
}
