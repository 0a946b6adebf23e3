import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Told } from './contenders/serve.ts'

/** A server in a process of its own. */
export interface Contender {
  name: string
  origin: string
  /** Microseconds of processor time so far, and the longest stall of its event loop since the last time one asked. */
  usage(): Promise<{ cpu: number; stallMs: number }>
  stop(): Promise<void>
}

export async function startContender(
  name: string,
  file: string,
  args: readonly string[],
): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(`contenders/${file}`, import.meta.url)), args, {
    execArgv: ['--import', '@oxc-node/core/register'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const gone = once(child, 'exit').then(() => {
    throw new Error(`The contender “${name}” ended by itself.`)
  })
  gone.catch(() => {})
  const told = async (): Promise<Told> => (await Promise.race([once(child, 'message'), gone]))[0]
  const { port } = await told()
  return {
    name,
    origin: `http://127.0.0.1:${port}`,
    usage: async () => {
      child.send('usage')
      const { cpu = 0, stallMs = 0 } = await told()
      return { cpu, stallMs }
    },
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
