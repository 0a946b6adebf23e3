import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** Summaries have no identity of their own: they stay inside the answer that they came with, where the same question may ask for more of them. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    typePolicies: {
      Region: { keyFields: ['code'] },
      Year: { keyFields: ['year'] },
      FundSummary: { merge: true },
      PerformanceSummary: { merge: true },
      Evidence: { merge: true },
      Period: { merge: true },
      // Their sentences are in one language: kept with the question, so that the other language does not overwrite them.
      Finding: { keyFields: false },
      Check: { keyFields: false },
      AttentionItem: { keyFields: false },
    },
  }),
  devtools: { enabled: false },
})
