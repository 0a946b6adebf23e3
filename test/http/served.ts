import type { ConnectOptions } from 'schema/database/connect.ts'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { afterAll } from 'vitest'
import { type DialectName, freshStore, type OpenStore } from '../support/stores.ts'

export type App = Awaited<ReturnType<typeof createApp>>

export interface Served {
  app: App
  store: OpenStore
}

/** The API on a new store that holds the shipped report; gone when the test file is done. */
export async function served(dialect: DialectName = 'sqlite', options?: ConnectOptions): Promise<Served> {
  const store = await freshStore(dialect, options)
  await loadSeeds(store)
  const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
  await app.ready()
  afterAll(() => app.close())
  return { app, store }
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

interface Asking {
  variables?: Record<string, unknown>
  headers?: Record<string, string>
  /** What follows `/graphql`. */
  search?: string
}

/** Asks by POST, as most clients do. */
export async function post(app: App, query: string, asking: Asking = {}): Promise<Answer> {
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url: `/graphql${asking.search ?? ''}`,
    headers: { 'content-type': 'application/json', ...asking.headers },
    payload: JSON.stringify({ query, variables: asking.variables }),
  })
  return { status: statusCode, headers: plain(headers), body }
}

/** The data of an answer without errors. */
export async function ask<Data>(app: App, query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { body } = await post(app, query, variables === undefined ? {} : { variables })
  const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(body)
  if (errors !== undefined) throw new Error(body)
  return data
}

export const plain = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
