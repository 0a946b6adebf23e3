import { graphql } from 'graphql'
import type { KyselyPlugin } from 'kysely'
import { loadSeeds } from 'seeds/load.ts'
import { createContext } from 'server/context.ts'
import { createSchema } from 'server/schema.ts'
import { snapshots } from 'server/snapshot.ts'
import { type DialectName, freshStore } from '../support/stores.ts'

const schema = createSchema()

export interface Answered {
  data: unknown
  /** How often the store was asked. */
  statements: number
  /** Codes, and what they say, of the errors. */
  errors: { code: unknown; message: string; hint: unknown; argument: unknown }[]
}

export type Ask = (source: string) => Promise<Answered>

/** The report in a new store, asked in GraphQL; each question has a context of its own, as each request has. */
export async function asker(dialect: DialectName): Promise<Ask> {
  const store = await freshStore(dialect)
  await loadSeeds(store)
  const snapshot = await snapshots(store.read)()
  return async (source) => {
    let statements = 0
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        statements += 1
        return result
      },
    }
    const contextValue = createContext(store.read.withPlugin(counting), snapshot)
    const { data, errors = [] } = await graphql({ schema: await schema, source, contextValue })
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      statements,
      errors: errors.map(({ message, extensions: { code, hint, argument } }) => ({
        code,
        message,
        hint,
        argument,
      })),
    }
  }
}
