import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { connect } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { commandBy } from '../access/viewer.ts'
import { BadSettings, readConfig } from '../config.ts'
import { AppError } from '../errors.ts'
import { publishImport, readImport, takeIn } from './import-house.ts'
import { BadCommand, previewLines, readWords } from './import-words.ts'
import { selectImport } from './imports.queries.ts'

/**
 * `pnpm import <file> [--publish] [--note "…"]`: what the file says and would change, and publishes it if told to.
 * Ends with 0 where it is ready or published, 1 where something is wrong with it, 2 where the command itself is.
 */
async function main(): Promise<number> {
  const { file, publish, note, by } = readWords(process.argv.slice(2))
  const config = readConfig(process.env)
  const bytes = await open(file)
  const store = await connect(config.databaseUrl)
  try {
    await migrate(store)
    const house = { store, folder: config.importFolder }
    const viewer = commandBy(by)
    const sent = { name: basename(file), publishWhenReady: false, note }
    const id = await takeIn(house, viewer, sent, bytes.createReadStream())
    await readImport(house, id)
    const row = await selectImport(store.read, id)
    if (!row) throw new Error('The import is gone.')
    for (const line of previewLines(row)) console.log(line)
    if (row.state !== 'READY') return 1
    if (!publish) {
      console.log(`\nNothing is published yet. To publish it: pnpm import ${JSON.stringify(file)} --publish`)
      return 0
    }
    const { release, changed } = await publishImport(house, viewer, id, note)
    console.log(
      changed ? `\nPublished: release ${release}.` : `\nPublished already, as it is: release ${release}.`,
    )
    return 0
  } finally {
    await store.close()
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const unreadable = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const told =
      error instanceof BadCommand ||
      error instanceof BadSettings ||
      error instanceof StoreError ||
      error instanceof AppError ||
      unreadable
    console.error(told && error instanceof Error ? error.message : error)
    process.exitCode = error instanceof AppError ? 1 : 2
  },
)
