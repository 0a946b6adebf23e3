import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** Summaries have no identity of their own: they stay inside the answer that they came with. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    typePolicies: { Region: { keyFields: ['code'] }, Year: { keyFields: ['year'] } },
  }),
  devtools: { enabled: false },
})
