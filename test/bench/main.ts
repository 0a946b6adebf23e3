import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Postgres, startPostgres } from '../support/postgres.ts'
import { answersOf, differences } from './answers.ts'
import { type Contender, canAnswer, type Entry, startContender } from './contender.ts'
import { machine } from './machine.ts'
import * as ourselves from './ourselves.ts'
import { PEERS } from './peers/peers.ts'
import { printGoals } from './print-goals.ts'
import { type Measured, printTable } from './print-table.ts'
import { type Round, round } from './rounds.ts'
import { processorOf } from './server-processor.ts'
import { storeOf, storeOnPostgres, withResult } from './stores.ts'
import { type BenchScale, SCALES, type Workload, workloads } from './workloads.ts'

/** Memory of a size that a server for some gigabytes would be given; compiling each statement pays for nobody here. */
const POSTGRES = ['shared_buffers=1GB', 'work_mem=64MB', 'jit=off', 'max_wal_size=4GB']

const { values: asked } = parseArgs({
  options: {
    scale: { type: 'string', multiple: true, default: ['province'] },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    peers: { type: 'string', default: Object.keys(PEERS).join(',') },
    questions: { type: 'string', default: 'W1,W2,W3,W4,W5' },
    postgres: { type: 'string', multiple: true, default: ['province'] },
    cache: { type: 'string', default: '.cache/bench' },
  },
})
const load = { seconds: Number(asked.seconds), connections: Number(asked.connections) }

/**
 * `pnpm bench [--scale province] [--scale nation] [--rounds 3] [--seconds 2] [--peers mercurius,postgraphile,directus]
 * [--questions W1,W2] [--postgres province] [--cache .cache/bench]`: the five workloads against each contender, round about; `--peers ''`
 * without any, `--postgres` names the scales at which our own store is moved to PostgreSQL too.
 */
async function main(): Promise<void> {
  await mkdir(asked.cache, { recursive: true })
  const postgres = await startPostgres(join(asked.cache, 'postgres'), POSTGRES)
  try {
    const measured = new Map<BenchScale, Measured[]>()
    for (const scale of SCALES.filter((name) => asked.scale.includes(name)))
      measured.set(scale, await bench(scale, postgres))
    printGoals(measured)
  } finally {
    await postgres.stop()
  }
}

async function bench(scale: BenchScale, postgres: Postgres): Promise<Measured[]> {
  const file = await storeOf(scale, asked.cache)
  const url = `sqlite:${file}`
  const questions = await withResult(url, workloads(`simulated-${scale}`))
  const questionsFile = join(asked.cache, `${scale}-questions.json`)
  await writeFile(questionsFile, JSON.stringify(questions))
  const entries = [
    ...(await othersOf(scale, file, postgres)),
    ourselves.fromStore(url),
    ourselves.sameSql(url, questionsFile),
    ourselves.inMemory(url),
  ]

  const contenders = [await startContender(ourselves.askedAgain(url))]
  try {
    const answers = await answersOf(contenders[0], questions)
    const answersFile = join(asked.cache, `${scale}-answers.json`)
    await writeFile(answersFile, JSON.stringify(answers))
    contenders.unshift(await startContender(ourselves.limit(answersFile)))
    for (const entry of entries) contenders.splice(2, 0, ...(await started(entry, answers, questions)))
    const measured: Measured[] = []
    for (const question of questions.filter(({ name }) => asked.questions.includes(name)))
      measured.push(await measure(question, answers, contenders))
    console.log(`\n${machine()}, ${scale}, ${asked.rounds} rounds of ${asked.seconds} s\n`)
    printTable(measured)
    return measured
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()))
  }
}

/** Who else takes part; who cannot be had here is named and left out. */
async function othersOf(scale: BenchScale, store: string, postgres: Postgres): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const name of asked.peers.split(',').filter((one) => one !== '')) {
    try {
      const made = await PEERS[name]?.({ scale, store, cache: asked.cache, postgres })
      if (made === undefined)
        throw new Error(`There is no such peer; there are ${Object.keys(PEERS).join(', ')}.`)
      entries.unshift(made)
    } catch (error) {
      console.log(`${name} takes no part: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (asked.postgres.includes(scale)) {
    const url = await storeOnPostgres(postgres.url, scale, store)
    entries.push(ourselves.fromPostgres(url, () => processorOf(postgres.pid)))
  }
  return entries
}

/** Whoever is measured must have said the same; who does not start is named and left out. */
async function started(
  entry: Entry,
  answers: Record<string, string>,
  questions: readonly Workload[],
): Promise<Contender[]> {
  const contender = await startContender(entry).catch((error: unknown) => {
    console.log(`${entry.name} takes no part: ${error}`)
    return null
  })
  if (contender === null) return []
  if (entry.name === ourselves.NAMES.sql) return [contender]
  const own = questions.filter((question) => canAnswer(contender, question))
  for (const difference of await differences(contender, answers, own))
    console.log(`${contender.name} says something else. ${difference}`)
  return [contender]
}

async function measure(
  question: Workload,
  answers: Record<string, string>,
  contenders: readonly Contender[],
): Promise<Measured> {
  const own = contenders.filter((contender) => canAnswer(contender, question))
  const rounds = new Map<string, Round[]>(own.map(({ name }) => [name, []]))
  for (let turn = 0; turn < Number(asked.rounds); turn++)
    for (const contender of own) {
      const before = rounds.get(contender.name) ?? []
      // Who refuses once, after ten seconds perhaps, is not asked again.
      if (before.some(({ refusal }) => refusal !== undefined)) continue
      before.push(await round(contender, question, load))
    }
  console.log(`${question.name} is measured: ${question.what}`)
  return { workload: question.name, bytes: Buffer.byteLength(answers[question.name] ?? ''), rounds }
}

await main()
