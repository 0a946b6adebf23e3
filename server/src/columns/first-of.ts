export type Order<Thing> = (a: Thing, b: Thing) => number

/** Keeps the first of many things that are offered in no order, without sorting all of them. */
export function firstOf<Thing>(order: Order<Thing>, limit: number) {
  let kept: Thing[] = []
  let last: Thing | undefined
  const cut = () => {
    kept.sort(order)
    kept = kept.slice(0, limit)
    last = kept.length === limit ? kept[limit - 1] : undefined
  }
  return {
    offer: (thing: Thing): void => {
      if (last !== undefined && order(thing, last) >= 0) return
      kept.push(thing)
      if (kept.length >= 2 * limit) cut()
    },
    /** The last of as many as are wanted, so far: what comes behind it need not be offered. */
    last: (): Thing | undefined => last,
    inOrder: (): Thing[] => {
      cut()
      return kept
    },
  }
}
