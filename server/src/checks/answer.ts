import { distance } from 'fastest-levenshtein'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { Verdict } from 'schema/database/terms.ts'
import { audit } from '../access/audit.ts'
import type { Viewer } from '../access/viewer.ts'

/** The answer was refused; nothing was written. */
export class AnswerRefused extends Error {
  override readonly name = 'AnswerRefused'
}

export interface Answer {
  /** `report:check:key`, as `findings` gives it. */
  finding: string
  verdict: Verdict
  text: string | null
  by: string | null
}

/**
 * Writes down what an editor says to a finding that stands; a new answer takes the place of the old one.
 * @returns the finding's sentence
 * @throws AnswerRefused if there is no such finding, or an explanation without words
 */
export async function answerFinding(
  store: Store,
  { finding, verdict, text, by }: Answer,
  viewer: Viewer,
  now = new Date(),
): Promise<string> {
  if (verdict === 'EXPLAINED' && !text) {
    throw new AnswerRefused('An explanation needs words: why the figures are right.')
  }
  return exclusively(store, async (db) => {
    const standing = await db
      .selectFrom('finding')
      .where('until_release', '=', OPEN)
      .select(['finding_id', 'message_zh'])
      .execute()
    const found = standing.find(({ finding_id }) => finding_id === finding)
    if (!found)
      throw new AnswerRefused(
        unknown(
          finding,
          standing.map(({ finding_id }) => finding_id),
        ),
      )
    const said = {
      verdict,
      text,
      answered_by: by,
      answered_at: now.toISOString(),
      about: found.message_zh,
    }
    await db
      .insertInto('finding_answer')
      .values({ finding_id: finding, ...said })
      .onConflict((conflict) => conflict.column('finding_id').doUpdateSet(said))
      .execute()
    await audit(db, viewer, 'EXPLAINED', `${finding}: ${verdict}`, now)
    return found.message_zh
  })
}

/** Takes an answer back; tells whether there was one. */
export const withdrawAnswer = (store: Store, finding: string, viewer: Viewer): Promise<boolean> =>
  exclusively(store, async (db) => {
    const gone = await db.deleteFrom('finding_answer').where('finding_id', '=', finding).executeTakeFirst()
    if (Number(gone.numDeletedRows) === 0) return false
    await audit(db, viewer, 'ANSWER_WITHDRAWN', finding)
    return true
  })

function unknown(finding: string, standing: readonly string[]): string {
  const away = (id: string) => (id.includes(finding) ? 0 : distance(finding, id))
  const [nearest] = [...standing].sort((a, b) => away(a) - away(b))
  return `There is no finding ${JSON.stringify(finding)}.${nearest ? ` Did you mean ${nearest}?` : ''}`
}
