import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { compiledDocuments } from './compiled-documents.ts'
import type { Context } from './context.ts'
import { errorFormatter } from './errors.ts'
import { answerPlugin } from './http/answer-plugin.ts'
import { documentRules } from './limits/document-rules.ts'
import { LIMITS } from './limits/limits.ts'

/** The server of questions, under every limit. */
export async function startApollo(
  schema: GraphQLSchema,
  sdl: string,
  log: (error: unknown) => void,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: compiledDocuments(schema),
    // The schema is public, and analysts live by it; only guessing at misspelt names is left out, for what it costs.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: documentRules,
    // It would end the process by the signal itself, before the store is closed.
    stopOnTerminationSignals: false,
    formatError: errorFormatter(log),
    plugins: [
      answerPlugin(sdl),
      ApolloServerPluginCacheControlDisabled(),
      // Its page comes from the network; ours is the dashboard.
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}
