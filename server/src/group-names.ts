type Value = string | number | null

/**
 * Finds the groups that a cell belongs to, as their places among the keys: a key is null where a dimension tells nothing
 * apart, and that is so for all groups of a question.
 */
export function groupNames<Dimension extends string>(
  keys: readonly Readonly<Record<Dimension, Value>>[],
  dimensions: readonly Dimension[],
): (cell: Readonly<Record<Dimension, Value>>) => readonly number[] {
  const told = dimensions.filter((dimension) => keys.some((key) => key[dimension] !== null))
  const nameOf = (key: Readonly<Record<Dimension, Value>>) => {
    let name = ''
    for (const dimension of told) name += `${key[dimension]} `
    return name
  }
  const groups = new Map<string, number[]>()
  for (const [nth, key] of keys.entries()) {
    const name = nameOf(key)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [nth])
    else group.push(nth)
  }
  return (cell) => groups.get(nameOf(cell)) ?? NOBODY
}

const NOBODY: readonly number[] = []
