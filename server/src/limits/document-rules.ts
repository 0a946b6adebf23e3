import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql'
import { AppError } from '../errors.ts'
import { LIMITS } from './limits.ts'

/** Reported beside the other mistakes of a document: thrown, as armor would do by itself, it would be our failure (500). */
function limited(n: number, hint: string) {
  const report = (context: ValidationContext | null, error: GraphQLError) =>
    context?.reportError(
      new AppError('QUERY_TOO_LARGE', error.message.replace('Syntax Error: ', ''), { hint }),
    )
  return { n, propagateOnRejection: false, onReject: [report] }
}

/** What a document may look like, whatever it asks for. */
export const documentRules: ValidationRule[] = [
  maxAliasesRule({ ...limited(LIMITS.aliases, 'Ask in two requests.'), allowList: [] }),
  maxDirectivesRule(limited(LIMITS.directives, 'Leave out the fields instead of skipping them.')),
  maxDepthRule(limited(LIMITS.depth, 'Start further down, for example at region(code: …).')),
]
