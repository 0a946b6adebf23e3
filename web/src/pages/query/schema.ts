import { buildSchema } from 'graphql'
import sdl from 'schema/graphql/schema.graphql?raw'

/** The published schema, with its descriptions: docs, completion and forms work without asking the server. */
export const schema = buildSchema(sdl)
