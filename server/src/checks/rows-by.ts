type Indexed = Map<(row: never) => string, Map<string, unknown[]>>

/** Of each list that was asked: its rows by each key that was asked for. */
const indexes = new WeakMap<readonly object[], Indexed>()

/**
 * The rows of a list under a key, in their order. The list is walked once for each way to make a key, however often it is
 * asked: a check stays linear in what the report states. The list must not be changed afterwards.
 * @param keyOf the same function each time, for what is the same key
 */
export function rowsBy<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  key: string,
): readonly Row[] {
  let indexed = indexes.get(rows)
  if (!indexed) {
    indexed = new Map()
    indexes.set(rows, indexed)
  }
  let index = indexed.get(keyOf) as Map<string, Row[]> | undefined
  if (!index) {
    index = new Map()
    for (const row of rows) {
      const own = keyOf(row)
      const beside = index.get(own)
      if (beside) beside.push(row)
      else index.set(own, [row])
    }
    indexed.set(keyOf, index)
  }
  return index.get(key) ?? NONE
}

const NONE: readonly never[] = []
