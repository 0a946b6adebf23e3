import type { Verdict } from 'schema/database/terms.ts'
import { type Answer, AnswerRefused } from './answer.ts'

export const USAGE = `pnpm finding <id> explain "why the figures are right"
pnpm finding <id> accept ["what it means"]
pnpm finding <id> mend ["what will be mended"]
pnpm finding <id> withdraw
Add --by "name" to say who answers. Ids come from the findings query.`

const VERBS: Record<string, Verdict> = { explain: 'EXPLAINED', accept: 'ACCEPTED', mend: 'TO_BE_MENDED' }

/**
 * The words of the command as an answer, or the id of one to take back.
 * @throws AnswerRefused with the usage
 */
export function readAnswer(words: readonly string[]): Answer | { withdraw: string } {
  const at = words.indexOf('--by')
  const by = at < 0 ? null : words[at + 1]
  const plain = at < 0 ? words : words.filter((_, index) => index !== at && index !== at + 1)
  const [finding, verb = '', text, ...rest] = plain
  if (!finding || by === undefined || rest.length > 0) throw new AnswerRefused(USAGE)
  if (verb === 'withdraw' && text === undefined) return { withdraw: finding }
  const verdict = VERBS[verb]
  if (!verdict) throw new AnswerRefused(USAGE)
  return { finding, verdict, text: text?.trim() || null, by }
}
