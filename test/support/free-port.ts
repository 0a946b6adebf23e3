import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A port that nobody listens on just now. It lies below those that systems give away by themselves, or another test
 * might be given it before the program that it is meant for has started.
 */
export const freePort = async (): Promise<number> => {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch {
    return freePort()
  }
  probe.close()
  await once(probe, 'close')
  return port
}
