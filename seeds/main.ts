import { parseArgs } from 'node:util'
import { connect, type Store } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { BadSettings, type Config, readConfig } from 'server/config.ts'
import { SheetsRefused } from 'server/ingest/problems.ts'
import type { Published } from 'server/ingest/publish.ts'
import { loadScale, loadSeeds, loadWithSimulated } from './load.ts'
import { builtText, duration, progressText } from './simulated/progress.ts'
import { SCALE_NAMES, type ScaleName } from './simulated/scales.ts'

const USAGE = `Use: pnpm seed, or pnpm seed simulated --scale ${SCALE_NAMES.join('|')}.`

/**
 * `pnpm seed`: makes the store if need be, and loads what comes with the product.
 * `pnpm seed simulated --scale nation`: loads a made-up programme; interrupted, it leaves nothing.
 */
async function main(): Promise<void> {
  const scale = asked(process.argv.slice(2))
  const config = readConfig(process.env)
  const store = await connect(config.databaseUrl)
  try {
    await migrate(store)
    if (scale !== null) await loadMadeUp(store, scale)
    else
      for (const { release, changed, facts } of await load(store, config))
        console.log(
          changed
            ? `Report loaded: ${facts} facts, release ${release}.`
            : `Report unchanged, release ${release}.`,
        )
  } finally {
    await store.close()
  }
}

/** @throws BadSettings for words that mean nothing here */
function asked(words: string[]): ScaleName | null {
  const { values, positionals } = parse(words)
  const [verb, ...more] = positionals
  if (verb === undefined && values.scale === undefined) return null
  const scale = SCALE_NAMES.find((name) => name === values.scale)
  if (verb !== 'simulated' || scale === undefined || more.length > 0) throw new BadSettings(USAGE)
  return scale
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, allowPositionals: true, options: { scale: { type: 'string' } } })
  } catch (cause) {
    throw new BadSettings(USAGE, { cause })
  }
}

const load = async (store: Store, { simulated }: Config): Promise<Published[]> =>
  simulated ? [await loadWithSimulated(store)] : loadSeeds(store)

async function loadMadeUp(store: Store, scale: ScaleName): Promise<void> {
  const started = Date.now()
  const say = (text: string) => console.log(`${text}; nothing is published before the last`)
  let begun = started
  const { release, changed, facts } = await loadScale(
    store,
    scale,
    (progress) => {
      begun = Date.now()
      say(progressText(progress))
    },
    (built) => {
      say(builtText(built, (Date.now() - begun) / 1000))
      if (built.done === built.of) begun = Date.now()
    },
  )
  const took = (Date.now() - started) / 1000
  const rate = Math.round(facts / took).toLocaleString('en')
  console.log(
    changed
      ? `Made-up programme loaded: ${facts.toLocaleString('en')} facts in ${duration(took)} (${rate} facts/s), release ${release}.`
      : `The made-up programme is there already, release ${release}.`,
  )
}

main().catch((error: unknown) => {
  const told = error instanceof BadSettings || error instanceof StoreError || error instanceof SheetsRefused
  console.error(told ? error.message : error)
  process.exit(1)
})
