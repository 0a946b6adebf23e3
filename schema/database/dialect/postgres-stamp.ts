import pg from 'pg'
import type { Stamp } from '../stamp.ts'

/** Whoever commits says so on this channel. */
export const CHANNEL = 'jixiao_commits'

/** News get lost with their connection, and some poolers pass none on: so often, in milliseconds, nobody relies on them. */
const UNHEARD_MS = 1_000

/** Tells commits by NOTIFY, and counts every second as one besides. */
export const postgresStamp = (url: string): Stamp => {
  let heard = 0
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let closed = false

  const lost = () => {
    heard++
    client = undefined
    if (closed || again) return
    again = setTimeout(() => {
      again = undefined
      listen()
    }, UNHEARD_MS).unref()
  }
  const listen = () => {
    const next = new pg.Client({ connectionString: url })
    client = next
    next.on('notification', () => heard++)
    next.on('error', lost)
    next.on('end', lost)
    next
      .connect()
      .then(() => next.query(`listen ${CHANNEL}`))
      .then(() => heard++)
      .catch(lost)
  }
  listen()
  return {
    read: () => heard + Math.floor(Date.now() / UNHEARD_MS),
    wrote: () => {
      heard++
    },
    close: async () => {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
