import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadScale } from 'seeds/load.ts'
import { type Contender, startContender } from './contender.ts'
import { type Round, round, spread } from './rounds.ts'
import { type BenchScale, SCALES, type Workload, workloads } from './workloads.ts'

const CACHE = '.cache/bench'
const MEMORY = 512_000_000

const { values: asked } = parseArgs({
  options: {
    scale: { type: 'string', multiple: true, default: ['province'] },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
  },
})
const load = { seconds: Number(asked.seconds), connections: Number(asked.connections) }

/** `pnpm bench --scale province --scale nation`: the five workloads against each contender, round about. */
async function main(): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}`,
  )
  for (const scale of SCALES.filter((name) => asked.scale.includes(name))) await bench(scale)
}

async function bench(scale: BenchScale): Promise<void> {
  const url = await storeOf(scale)
  const questions = await withResult(url, workloads(`simulated-${scale}`))
  const file = join(CACHE, `${scale}-questions.json`)
  await writeFile(file, JSON.stringify(questions))

  const repeated = await startContender('ours, asked again', 'ours.ts', [url, String(MEMORY), '0'])
  const answers = await answersOf(repeated, questions)
  const finished = join(CACHE, `${scale}-answers.json`)
  await writeFile(finished, JSON.stringify(answers))
  const contenders = [
    await startContender('finished JSON: the limit', 'finished.ts', [finished]),
    repeated,
    await startContender('ours, asked first: in memory', 'ours.ts', [url, '0', String(MEMORY)]),
    await startContender('ours, asked first: from the store', 'ours.ts', [url, '0', '0']),
    await startContender('the same SQL, no GraphQL', 'sql.ts', [url, file]),
  ]
  await compareAnswers(contenders[2], answers, questions)
  await compareAnswers(contenders[3], answers, questions)
  for (const question of questions) {
    const rounds = new Map<Contender, Round[]>(contenders.map((contender) => [contender, []]))
    for (let turn = 0; turn < Number(asked.rounds); turn++) {
      for (const contender of contenders) rounds.get(contender)?.push(await round(contender, question, load))
    }
    print(scale, question, answers[question.name] ?? '', rounds)
  }
  await Promise.all(contenders.map((contender) => contender.stop()))
}

/** A store with the made-up programme; made once, and kept. */
async function storeOf(scale: BenchScale): Promise<string> {
  const file = join(CACHE, `${scale}.sqlite`)
  const fresh = !existsSync(file)
  const store = await connect(`sqlite:${file}`)
  await migrate(store)
  if (fresh) await loadScale(store, scale, () => {})
  await store.close()
  return `sqlite:${file}`
}

/** W5 asks for a result that is there. */
async function withResult(url: string, questions: readonly Workload[]): Promise<Workload[]> {
  const store = await connect(url)
  const one = async (prefix: string) =>
    (
      await store.read
        .selectFrom('result_cell')
        .where('result_id', '>', prefix)
        .orderBy('result_id')
        .select('result_id')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).result_id
  const found = await Promise.all(
    questions.map(async (question) =>
      question.name === 'W5'
        ? { ...question, variables: { id: await one(String(question.variables.id)) } }
        : question,
    ),
  )
  await store.close()
  return found
}

async function answersOf(
  contender: Contender,
  questions: readonly Workload[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const { name, query, variables } of questions) {
    const answer = await fetch(`${contender.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    answers[name] = await answer.text()
    if (answers[name].includes('"errors"')) console.log(`${name}: ${answers[name].slice(0, 200)}`)
  }
  return answers
}

/** Whoever is measured must have said the same; means may differ in their last digits. */
async function compareAnswers(
  contender: Contender | undefined,
  expected: Record<string, string>,
  questions: readonly Workload[],
): Promise<void> {
  if (contender === undefined) return
  const said = await answersOf(contender, questions)
  const rounded = (text = '') =>
    text.replaceAll(/\d+\.\d{10,}/g, (digits) => String(Number(Number(digits).toPrecision(12))))
  for (const { name } of questions) {
    if (rounded(said[name]) !== rounded(expected[name]))
      console.log(`${contender.name} says something else in ${name}`)
  }
}

function print(
  scale: BenchScale,
  { name, what }: Workload,
  answer: string,
  rounds: ReadonlyMap<Contender, Round[]>,
): void {
  console.log(`\n${name} at ${scale}: ${what}; ${Buffer.byteLength(answer)} bytes`)
  console.log('| | answers/s (least–most) | CPU µs | p99 ms | longest stall ms | failed |')
  console.log('|---|---:|---:|---:|---:|---:|')
  for (const [contender, own] of rounds) {
    const rate = spread(own.map((one) => one.rate))
    const whole = (value: number) => Math.round(value).toLocaleString('en')
    const cells = [
      `${whole(rate.median)} (${whole(rate.least)}–${whole(rate.most)})`,
      whole(spread(own.map((one) => one.cpu)).median),
      whole(spread(own.map((one) => one.p99)).median),
      whole(spread(own.map((one) => one.stallMs)).median),
      whole(own.reduce((sum, one) => sum + one.failed, 0)),
    ]
    console.log(`| ${contender.name} | ${cells.join(' | ')} |`)
  }
}

await main()
