import type { Store } from 'schema/database/connect.ts'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { afterAll, expect } from 'vitest'
import { freshStore } from '../support/stores.ts'

export interface ApiError {
  message: string
  extensions: { code: string; argument?: string; hint?: string }
}

export interface Response<Data> {
  status: number
  data: Data | null
  errors: ApiError[]
}

export interface Api {
  store: Store
  /** What the server says, errors and all. */
  post<Data>(query: string, variables?: Record<string, unknown>): Promise<Response<Data>>
  /** The answer to a question that must have one. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
  /** The only error of a question that must be refused. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<ApiError>
}

/** The API on the report, in this process, gone when the test file is done. */
export async function startApi(prepare: (store: Store) => Promise<unknown> = loadSeeds): Promise<Api> {
  const store = await freshStore('sqlite')
  await prepare(store)
  const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
  afterAll(() => app.close())

  const post = async <Data>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Response<Data>> => {
    const once = () => app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    const response = await once()
    // Asked again, a document is compiled: that must not change its answer, nor its errors.
    const again = await once()
    expect([again.statusCode, again.body]).toEqual([response.statusCode, response.body])
    const body = response.json<{ data?: Data | null; errors?: ApiError[] }>()
    return { status: response.statusCode, data: body.data ?? null, errors: body.errors ?? [] }
  }
  return {
    store,
    post,
    ask: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await post<Data>(query, variables)
      if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors, null, 2))
      return data
    },
    refusal: async (query, variables) => {
      const { errors } = await post(query, variables)
      const [error, ...more] = errors
      if (!error || more.length > 0) throw new Error(`Expected one error: ${JSON.stringify(errors)}`)
      return error
    },
  }
}
