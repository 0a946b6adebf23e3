import { fileURLToPath } from 'node:url'
import { createSchema } from './schema.ts'

/** Writes the SDL that the web package, and anyone else, builds on. */
export const SDL = fileURLToPath(import.meta.resolve('schema/graphql/schema.graphql'))

await createSchema(SDL)
