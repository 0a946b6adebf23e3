import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a contender's process tells the bench of itself. */
export interface Told {
  port?: number
  /** Microseconds of processor time since its start, and the longest that its event loop stood still since the last time. */
  cpu?: number
  stallMs?: number
}

/** Says the port, and at every message what the process has used. */
export function report(port: number): void {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system, stallMs: delay.max / 1e6 } satisfies Told)
    delay.reset()
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port } satisfies Told)
}

/** A plain Node server on a free port. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener).listen(0, '127.0.0.1', () => {
    report((server.address() as AddressInfo).port)
  })
}
