import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect, type Store } from 'schema/database/connect.ts'
import { readTable } from 'schema/database/copy/read-table.ts'
import { type Cells, insertRows } from 'schema/database/dialect/insert-rows.ts'
import { tableOutlines } from 'schema/database/dialect/table-keys.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadDivisions, simulated } from 'seeds/load.ts'
import { SCALE_NAMES } from 'seeds/simulated/scales.ts'
import { publishAll } from 'server/ingest/publish.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'

/**
 * `pnpm bench:ingest [--scale province] [--reports 10] [--rounds 3]`: made-up reports through the whole ingest, against
 * the very rows that it wrote, facts and cells, inserted into an empty store with nothing read, checked or worked out.
 * Rounds alternate, since machines are noisy; each figure is the median.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: 'province' },
      reports: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const scale = SCALE_NAMES.find((name) => name === values.scale)
  if (scale === undefined) throw new Error(`--scale is one of ${SCALE_NAMES.join(', ')}.`)
  const [whole, bare]: [Round[], Round[]] = [[], []]
  for (let round = 0; round < Number(values.rounds); round++) {
    const folder = await mkdtemp(join(tmpdir(), 'jixiao-bench-'))
    const [store, target] = [await emptyStore(folder, 'whole'), await emptyStore(folder, 'bare')]
    let facts = 0
    await loadDivisions(store)
    const before = await rowsOf(store)
    // Made beforehand: making them up is no part of taking them in.
    const reports = [...first(await simulated(scale), Number(values.reports))]
    whole.push(
      await timed(async () => {
        facts = (await publishAll(store, reports)).facts
        return facts
      }),
    )
    const tables = await rowsOf(store)
    await loadDivisions(target)
    bare.push(await timed(async () => insertAgain(target, tables, before, facts)))
    await Promise.all([store.close(), target.close()])
    await rm(folder, { recursive: true })
  }
  const heap = Math.round(process.memoryUsage().heapTotal / 1_000_000)
  const line = (name: string, rounds: readonly Round[]) => ({
    name,
    facts: rounds[0]?.facts,
    'facts/s': Math.round(median(rounds.map(({ facts, wall }) => facts / wall))),
    spread: `${Math.round(Math.min(...rounds.map(({ facts, wall }) => facts / wall)))}–${Math.round(Math.max(...rounds.map(({ facts, wall }) => facts / wall)))}`,
    'CPU s': median(rounds.map(({ cpu }) => cpu)).toFixed(1),
  })
  console.table([line('ingest with checks and cells', whole), line('the same rows, inserted only', bare)])
  const ratio = (of: (round: Round) => number) => (median(whole.map(of)) / median(bare.map(of))).toFixed(2)
  console.log(
    `Ingest takes ${ratio(({ wall }) => wall)} × the time and ${ratio(({ cpu }) => cpu)} × the processor of the inserts alone (at most 3); heap ${heap} MB.`,
  )
}

interface Round {
  facts: number
  wall: number
  cpu: number
}

async function timed(work: () => Promise<number>): Promise<Round> {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const facts = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { facts, wall: (performance.now() - started) / 1000, cpu: (user + system) / 1_000_000 }
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

async function emptyStore(folder: string, name: string): Promise<Store> {
  const store = await connect(`sqlite:${join(folder, name)}.sqlite`)
  await migrate(store)
  return store
}

function* first(reports: Iterable<RawSheets>, count: number): Generator<RawSheets> {
  let handed = 0
  for (const raw of reports) {
    if (handed === count) return
    handed += 1
    yield raw
  }
}

/** Every row of every table. */
async function rowsOf(store: Store): Promise<Map<string, Cells[]>> {
  const all = new Map<string, Cells[]>()
  for (const table of await tableOutlines(store.read)) {
    const rows: Cells[] = []
    for await (const page of readTable(store.read, table)) rows.push(...page)
    all.set(table.name, rows)
  }
  return all
}

/** What was there before the ingest is there already. */
async function insertAgain(
  store: Store,
  tables: ReadonlyMap<string, readonly Cells[]>,
  before: ReadonlyMap<string, readonly Cells[]>,
  facts: number,
): Promise<number> {
  await store.write.transaction().execute(async (db) => {
    for (const [name, rows] of tables) if (before.get(name)?.length === 0) await insertRows(db, name, rows)
  })
  return facts
}

await main()
