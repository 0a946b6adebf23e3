import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'schema/database/connect.ts'
import { copyStore } from 'schema/database/copy/copy-store.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadScale } from 'seeds/load.ts'
import { type Progress, progressText } from 'seeds/simulated/progress.ts'
import { makeDatabase } from './databases.ts'
import type { BenchScale, Workload } from './workloads.ts'

/** Loading and copying may hold up readers for as long as they like. */
const PATIENT = { deadlineMs: 3_600_000 }

/** A store with the made-up programme, in a file; made once, and kept. One that is brought along is taken as it is. */
export async function storeOf(scale: BenchScale, cache: string): Promise<string> {
  const file = join(cache, `${scale}.sqlite`)
  const fresh = !existsSync(file)
  const store = await connect(`sqlite:${file}`)
  await migrate(store)
  if (fresh) await loadScale(store, scale, tell)
  await store.close()
  return file
}

const tell = (progress: Progress) => console.log(progressText(progress))

/** The same store on PostgreSQL: `pnpm store copy`. */
export async function storeOnPostgres(server: string, scale: BenchScale, file: string): Promise<string> {
  return makeDatabase(server, `store_${scale}`, async (url) => {
    const [from, to] = [await connect(`sqlite:${file}`, PATIENT), await connect(url, PATIENT)]
    await migrate(to)
    await copyStore(from, to, () => {})
    await Promise.all([from.close(), to.close()])
  })
}

/** W5 asks for a result that is there. */
export async function withResult(url: string, questions: readonly Workload[]): Promise<Workload[]> {
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
