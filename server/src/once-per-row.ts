/** What is made of a row once and then kept with it: every row of a list may name the same project or indicator. */
export function oncePerRow<Row extends object, Thing>(make: (row: Row) => Thing): (row: Row) => Thing {
  const made = new WeakMap<Row, Thing>()
  return (row) => {
    const thing = made.get(row) ?? make(row)
    made.set(row, thing)
    return thing
  }
}
