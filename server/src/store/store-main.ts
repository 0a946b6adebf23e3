import { existsSync } from 'node:fs'
import { connect } from 'schema/database/connect.ts'
import { backupStore, verifyFile } from 'schema/database/copy/backup.ts'
import { copyStore } from 'schema/database/copy/copy-store.ts'
import type { Sums } from 'schema/database/copy/sums.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { BadSettings, readConfig } from '../config.ts'
import { readStoreWords, type StoreAsked } from './store-words.ts'

/** A page of a copy is short; what a reader may not hold up for long, a copy may. */
const PATIENT = { deadlineMs: 3_600_000 }
/** Progress is told this often, in milliseconds. */
const TELL_MS = 1_000

/** `pnpm store copy <from> <to>`, `pnpm store backup <file>`, `pnpm store verify [file]`. */
async function main(): Promise<void> {
  const asked = readStoreWords(process.argv.slice(2))
  const { databaseUrl } = readConfig(process.env)
  if (asked.verb === 'copy') return copy(asked)
  if (asked.verb === 'backup') return backup(databaseUrl, asked.file)
  const file = asked.file ?? /^sqlite:(.+)$/.exec(databaseUrl)?.[1]
  if (file === undefined || !existsSync(file))
    throw new StoreError(
      'STORE_NOT_A_FILE',
      `There is no store in a file to verify${file ? ` at ${file}` : ''}.`,
    )
  console.log(`${file} is sound: ${told(await verifyFile(file))}.`)
}

async function copy({ from, to }: Extract<StoreAsked, { verb: 'copy' }>): Promise<void> {
  refuseMissing(from)
  const source = await connect(from, PATIENT)
  try {
    const target = await connect(to, PATIENT)
    try {
      await migrate(target)
      const started = Date.now()
      let last = started
      const sums = await copyStore(source, target, ({ table, rows, of }) => {
        if (Date.now() - last < TELL_MS) return
        last = Date.now()
        const rate = rows / ((last - started) / 1000)
        console.log(
          `${rows} of ${of} rows (${table}), ${Math.round((of - rows) / rate)} s left; nothing is kept before the last`,
        )
      })
      console.log(`Copied and held against its sums: ${told(sums)}.`)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function backup(url: string, file: string): Promise<void> {
  refuseMissing(url)
  const store = await connect(url, PATIENT)
  try {
    console.log(`${file} holds ${told(await backupStore(store, file))}.`)
  } finally {
    await store.close()
  }
}

/** Opening would make it. */
function refuseMissing(url: string): void {
  const file = /^sqlite:(.+)$/.exec(url)?.[1]
  if (file !== undefined && !existsSync(file))
    throw new StoreError('STORE_UNREADABLE', `There is no store at ${file}: check the path.`)
}

function told(sums: Sums): string {
  const rows = [...sums.values()].reduce((total, sum) => total + sum.rows, 0)
  return `${rows} rows, ${sums.size} sums by table and release`
}

main().catch((error: unknown) => {
  const ours = error instanceof BadSettings || error instanceof StoreError
  console.error(ours ? error.message : error)
  process.exit(1)
})
