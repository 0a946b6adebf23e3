import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startContender } from './contender.ts'
import { machine } from './machine.ts'
import { asServed, inMemory } from './ourselves.ts'
import { markdown } from './print-table.ts'
import { storeOf } from './stores.ts'
import { fourAnalysts } from './tails/analysts.ts'
import { type Felt, felt } from './tails/load.ts'
import { overviewPanels } from './tails/panels.ts'
import { SCALES, workloads } from './workloads.ts'

const { values: asked } = parseArgs({
  options: {
    scale: { type: 'string', default: 'province' },
    seconds: { type: 'string', default: '10' },
    cache: { type: 'string', default: '.cache/bench' },
  },
})
const scale = SCALES.find((name) => name === asked.scale)
if (scale === undefined) throw new Error(`--scale is one of ${SCALES.join(', ')}.`)
const programme = `simulated-${scale}`
const seconds = Number(asked.seconds)
/** Few enough that nobody waits for the others: what is measured is what the heavy questions add. */
const CALM = { connections: 4, rate: 40, seconds }
const CROWD = { connections: 100, seconds }

await mkdir(asked.cache, { recursive: true })
const file = await storeOf(scale, asked.cache)
const rows: string[][] = []
const notes: string[] = []
await beside()
await crowd()
console.log(`\n${machine()}, ${scale}, ${seconds} s each\n`)
console.log(markdown(['', 'answers/s', 'p50 ms', 'p99 ms', 'longest stall ms', 'failed', 'goal'], rows, 1))
for (const note of notes) console.log(note)

/** W1, worked out anew each time: alone, and beside four analysts. */
async function beside(): Promise<void> {
  const contender = await startContender(inMemory(`sqlite:${file}`))
  const [overview] = workloads(programme)
  if (overview === undefined) return
  const { query, variables } = overview
  const ask = () => felt(contender, [{ query, variables }], CALM)
  const alone = await ask()
  tell('W1 asked first, 40 a second, alone', alone, '')
  const analysts = fourAnalysts(contender, programme)
  const together = await ask()
  const { answered, refused, because } = await analysts.stop()
  tell('W1 beside four analysts', together, 'p99 ≤ 3 × alone, stall ≤ 50')
  notes.push(
    `p99 beside the analysts is ${(together.p99 / alone.p99).toFixed(1)} × that alone; they got ${answered} answers, ${refused} refusals${because ? ` (${because})` : ''}.`,
  )
  await contender.stop()
}

/** 100 clients on the overview, answers kept: alone, and beside four analysts and an import that publishes. */
async function crowd(): Promise<void> {
  const copy = join(asked.cache, `${scale}-tails.sqlite`)
  const store = scale === 'province' ? copy : file
  if (store === copy) {
    await remove(copy)
    await copyFile(file, copy)
  }
  const contender = await startContender(asServed(`sqlite:${store}`))
  const panels = await overviewPanels(programme, scale === 'province' ? '520000' : '100000')
  tell('100 clients on the overview', await felt(contender, panels, CROWD), '≥ 500/s, p99 ≤ 300')
  const analysts = fourAnalysts(contender, programme)
  const publishing = store === copy ? publish(copy) : Promise.resolve()
  const what = store === copy ? 'beside four analysts and an import' : 'beside four analysts'
  tell(`100 clients ${what}`, await felt(contender, panels, CROWD), 'p99 ≤ 600')
  await Promise.all([publishing, analysts.stop()])
  await contender.stop()
  if (store === copy) await remove(copy)
}

/** A store's log must not meet another store. */
async function remove(store: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${store}${ending}`, { force: true })))
}

async function publish(store: string): Promise<void> {
  const script = fileURLToPath(new URL('tails/publishing.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', script, `sqlite:${store}`], {
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) notes.push('The import beside the crowd failed.')
}

function tell(name: string, { rate, p50, p99, stallMs, failed }: Felt, goal: string): void {
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  rows.push([name, ...[rate, p50, p99, stallMs, failed].map(whole), goal])
}
