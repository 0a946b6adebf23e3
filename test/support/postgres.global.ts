import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's address without a database: `postgres://postgres@127.0.0.1:port`. */
    postgresUrl: string
  }
}

/** One server for the whole run; each test file makes its own database in it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { url, stop } = await startPostgres()
  provide('postgresUrl', url)
  return stop
}
