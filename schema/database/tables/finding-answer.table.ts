import type { Verdict } from '../terms.ts'

/** What an editor says to a finding. It belongs to no release, so that it outlives a new publish. Reference table: key `finding_id`. */
export interface FindingAnswerTable {
  finding_id: string
  verdict: Verdict
  /** The explanation; null where none was given. */
  text: string | null
  /** Who answered. */
  answered_by: string | null
  /** ISO date and time, UTC. */
  answered_at: string
  /** The finding's Chinese message when it was answered: a finding that has changed since needs a new answer. */
  about: string
}
