import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Told } from './contenders/serve.ts'
import type { FigureReader, Question } from './figures.ts'
import type { Workload } from './workloads.ts'

/** Who it is, what it is run as, and how it is asked, if not in our words. */
export interface Entry {
  name: string
  /** Relative to this folder. */
  file: string
  args: readonly string[]
  /** Another Node than ours. */
  node?: string
  /** Environment settings of its own. */
  settings?: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  /** Questions that it cannot answer are left out. */
  question?: (workload: Workload) => Question | null
  figures?: FigureReader
  /** Processor time that others spend for it, such as a database's server, in microseconds so far. */
  elsewhere?: () => Promise<number>
}

export type Asker = Pick<Entry, 'question' | 'figures' | 'headers'> & { name: string; origin: string }

/** A server in a process of its own. */
export interface Contender extends Asker {
  /** Microseconds of processor time so far, and the longest stall of its event loop since the last time one asked. */
  usage(): Promise<{ cpu: number; stallMs: number }>
  stop(): Promise<void>
}

export async function startContender(entry: Entry): Promise<Contender> {
  const { name, file, args, node = process.execPath, settings, elsewhere = async () => 0 } = entry
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execPath: node,
    execArgv: ['--import', '@oxc-node/core/register'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...settings },
  })
  const gone = once(child, 'exit').then(() => {
    throw new Error(`The contender “${name}” ended by itself.`)
  })
  gone.catch(() => {})
  const told = async (): Promise<Told> => (await Promise.race([once(child, 'message'), gone]))[0]
  const { port } = await told()
  return {
    ...entry,
    origin: `http://127.0.0.1:${port}`,
    usage: async () => {
      child.send('usage')
      const { cpu = 0, stallMs = 0 } = await told()
      return { cpu: cpu + (await elsewhere()), stallMs }
    },
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}

export const canAnswer = ({ question }: Asker, workload: Workload): boolean => question?.(workload) !== null

/** The request that asks one; the same to the letter from whatever client, since an answer is kept for the same request. */
export function asks({ question, headers }: Asker, workload: Workload) {
  const { query, variables } = question?.(workload) ?? workload
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  } as const
}

export const address = ({ origin }: Asker, { name }: Workload): string => `${origin}/graphql?${name}`
