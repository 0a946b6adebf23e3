import type { Server } from 'node:http'

/** Milliseconds that answers in flight have to be sent once the server is told to end. */
const PATIENCE_MS = 8_000
const SWEEP_MS = 50

/** Lets the questions in flight be answered, and holds no client to a connection that it keeps for later. */
export function drain(server: Server): void {
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS).unref()
  const end = setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
  server.once('close', () => {
    clearInterval(sweep)
    clearTimeout(end)
  })
}
