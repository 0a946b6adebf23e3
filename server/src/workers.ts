import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'

/**
 * Runs several processes that serve the same port, each with its own readers of the store; whoever writes takes the
 * store's one lock. One that dies is replaced; one that cannot even start ends all, with its exit code. Signals go to
 * all, and all are waited for.
 * @param entry the file that each of them runs
 * @returns the exit code, once none is left
 */
export async function leadWorkers(
  entry: string,
  count: number,
  ready: (port: number) => void,
): Promise<number> {
  cluster.setupPrimary({ exec: entry, args: [] })
  let stopping = false
  let failure = 0
  const all = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  const stop = (signal: NodeJS.Signals) => {
    stopping = true
    for (const worker of all()) worker.process.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal))

  const serving = new Set<Worker>()
  cluster.on('listening', (worker, { port }) => {
    serving.add(worker)
    if (serving.size === count && !stopping) ready(port)
  })
  cluster.on('exit', (worker, code) => {
    const served = serving.delete(worker)
    if (stopping) {
      failure ||= code
      return
    }
    if (served) cluster.fork()
    else {
      failure = code || 1
      stop('SIGTERM')
    }
  })
  for (let started = 0; started < count; started++) cluster.fork()
  while (all().length > 0) await once(cluster, 'exit')
  return failure
}
