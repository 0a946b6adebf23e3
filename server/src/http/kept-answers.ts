/** An answer as it goes over the wire. */
export interface KeptAnswer {
  /** Names and values in turn. */
  headers: readonly string[]
  body: Buffer
  tag: string
}

export interface KeptAnswers {
  get(key: string): KeptAnswer | undefined
  keep(key: string, answer: KeptAnswer): void
}

interface Entry {
  answer: KeptAnswer
  bytes: number
  /** Since it was kept, or last spared. */
  asked: boolean
}

/** What an entry takes besides its key and its body: its headers, and its place in the map. */
const ENTRY_BYTES = 2_000

/**
 * Answers by what was asked. Once they take more than `bytes`, the oldest leave first; one that was asked for meanwhile is
 * spared once, which keeps what is asked often and costs nothing when it is given.
 */
export function keptAnswers(bytes: number): KeptAnswers {
  const entries = new Map<string, Entry>()
  let held = 0
  const drop = (key: string, entry: Entry) => {
    entries.delete(key)
    held -= entry.bytes
  }
  const makeRoom = (needed: number) => {
    for (const [key, entry] of entries) {
      if (held + needed <= bytes) return
      drop(key, entry)
      if (!entry.asked) continue
      entries.set(key, { ...entry, asked: false })
      held += entry.bytes
    }
  }
  return {
    get: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entry.asked = true
      return entry.answer
    },
    keep: (key, answer) => {
      const before = entries.get(key)
      if (before) drop(key, before)
      const entry = { answer, bytes: answer.body.length + key.length + ENTRY_BYTES, asked: false }
      if (entry.bytes > bytes) return
      makeRoom(entry.bytes)
      entries.set(key, entry)
      held += entry.bytes
    },
  }
}
