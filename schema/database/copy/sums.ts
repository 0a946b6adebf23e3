import { createHash, type Hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Cells } from '../dialect/insert-rows.ts'
import { type TableOutline, tableOutlines } from '../dialect/table-keys.ts'
import type { Database } from '../tables/database.ts'
import { readTable } from './read-table.ts'

/** What a table holds of one release: how many rows, and the sum of all that they say. */
export interface Sum {
  rows: number
  /** SHA-256 over the rows in the order of their key. */
  hash: string
}

/** “table”, or “table since release 3” → its sum. The same on every engine. */
export type Sums = ReadonlyMap<string, Sum>

export interface RunningSums {
  add(table: TableOutline, rows: readonly Cells[]): void
  total(): Sums
}

/** Adds rows up as they pass. */
export function runningSums(): RunningSums {
  const running = new Map<string, { rows: number; hash: Hash }>()
  return {
    add(table, rows) {
      for (const row of rows) {
        const since = row.since_release
        const name = since === undefined ? table.name : `${table.name} since release ${since}`
        const sum = running.get(name) ?? { rows: 0, hash: createHash('sha256') }
        sum.rows += 1
        sum.hash.update(JSON.stringify(table.columns.map((column) => row[column] ?? null)))
        running.set(name, sum)
      }
    },
    total: () =>
      new Map([...running].map(([name, { rows, hash }]) => [name, { rows, hash: hash.digest('hex') }])),
  }
}

/** The sums of a whole store, read inside one transaction. */
export async function sumsOf(db: Kysely<Database>): Promise<Sums> {
  const sums = runningSums()
  for (const table of await tableOutlines(db))
    for await (const page of readTable(db, table)) sums.add(table, page)
  return sums.total()
}

/** What differs, a line each; none where both hold the same. */
export function differences(one: Sums, other: Sums): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)]
    if (a?.hash === b?.hash) return []
    return `${name}: ${a?.rows ?? 0} rows here, ${b?.rows ?? 0} there${a?.rows === b?.rows ? ', with other content' : ''}`
  })
}
