/** Things that come one by one, for who needs some of them. */
export interface Arriving<Thing> {
  come: (id: string, thing: Thing) => void
  /** All have come, or what there is at the end; null: nothing will be there. */
  end: (all: ReadonlyMap<string, Thing> | null) => void
  /** What has come, once some of them are there; null where they will not be. */
  of: (ids: readonly string[]) => Promise<ReadonlyMap<string, Thing> | null>
}

export function arriving<Thing>(): Arriving<Thing> {
  const come = new Map<string, Thing>()
  let waiting: { ids: readonly string[]; go: (there: ReadonlyMap<string, Thing> | null) => void }[] = []
  let ended: { all: ReadonlyMap<string, Thing> | null } | null = null
  const isThere = (ids: readonly string[]) => ids.every((id) => come.has(id))
  return {
    come: (id, thing) => {
      come.set(id, thing)
      const ready = waiting.filter(({ ids }) => isThere(ids))
      waiting = waiting.filter(({ ids }) => !isThere(ids))
      for (const { go } of ready) go(come)
    },
    end: (all) => {
      ended = { all }
      for (const { go } of waiting) go(all)
      waiting = []
    },
    of: async (ids) => {
      if (ended !== null) return ended.all
      return isThere(ids) ? come : new Promise((go) => waiting.push({ ids, go }))
    },
  }
}
