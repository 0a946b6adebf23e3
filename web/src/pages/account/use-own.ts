import { useQuery } from '@apollo/client/react'
import { OwnDocument, type OwnQuery } from '../../generated/graphql.ts'

export type Session = OwnQuery['viewer']['sessions'][number]
export type Token = OwnQuery['viewer']['tokens'][number]

/** The viewer's sessions and keys; `refetch` after one was ended or made. */
export const useOwn = () => {
  const { data, refetch } = useQuery(OwnDocument, { fetchPolicy: 'cache-and-network' })
  return {
    sessions: data?.viewer.sessions ?? [],
    tokens: data?.viewer.tokens ?? [],
    refetch: () => refetch(),
  }
}
