/** One publish: all or nothing. Reference table: key `release_id`. */
export interface ReleaseTable {
  /** 1, 2, 3 … */
  release_id: number
  /** ISO date and time, UTC. */
  published_at: string
  /** What changed, in a sentence. */
  note: string | null
  fact_count: number
  finding_count: number
}
