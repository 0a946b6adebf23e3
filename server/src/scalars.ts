import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const DATE = /^\d{4}-\d{2}-\d{2}$/

function date(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) return value
  throw new GraphQLError(`Not a calendar date such as 2022-07-22: ${JSON.stringify(value)}`)
}

export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'ISO 8601 calendar date, such as 2022-07-22.',
  serialize: date,
  parseValue: date,
  parseLiteral: (node) => date(node.kind === Kind.STRING ? node.value : null),
})
