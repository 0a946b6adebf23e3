import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** Asks the newest release, or, where the link names one, an earlier one: each has a memory of its own. */
const make = (release: string) =>
  new ApolloClient({
    link: new HttpLink({
      uri: '/graphql',
      headers: release ? { 'x-jixiao-as-of': release } : {},
    }),
    // Summaries have no identity of their own: they stay inside the answer that they came with, where the same question may ask for more of them.
    cache: new InMemoryCache({
      typePolicies: {
        Region: { keyFields: ['code'] },
        Year: { keyFields: ['year'] },
        FundSummary: { merge: true },
        PerformanceSummary: { merge: true },
        Evidence: { merge: true },
        Period: { merge: true },
        // There is one: who reads this page.
        Viewer: { keyFields: [] },
        // Their sentences are in one language: kept with the question, so that the other language does not overwrite them.
        Finding: { keyFields: false },
        Check: { keyFields: false },
        AttentionItem: { keyFields: false },
      },
    }),
    devtools: { enabled: false },
  })

const clients = new Map<string, ApolloClient>()

/** The client that asks a release by its number; '' is the newest. */
export const clientOf = (release: string): ApolloClient => {
  const held = clients.get(release) ?? make(release)
  clients.set(release, held)
  return held
}
