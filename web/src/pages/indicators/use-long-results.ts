import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { LongResultsDocument, type ResultFaceFragment } from '../../generated/graphql.ts'
import { longOrder } from './long-order.ts'
import { useChoice, useShownFilter } from './use-indicators.ts'

interface Loaded {
  rows: ResultFaceFragment[]
  /** Where the next page starts; null at the end. */
  next: string | null
}

/** The rows of a long list, a page at a time by cursor: `more` asks for the next page, once however often it is called. */
export const useLongResults = () => {
  const client = useApolloClient()
  const where = useShownFilter()
  const { sort } = useChoice().choice
  const [loaded, setLoaded] = useState<Loaded>({ rows: [], next: '' })
  const [error, setError] = useState<unknown>(null)
  const asking = useRef<object | null>(null)

  const ask = useCallback(
    async (after: string | null, before: ResultFaceFragment[]) => {
      const turn = {}
      asking.current = turn
      setError(null)
      try {
        const variables = { where, orderBy: longOrder(sort), after }
        const { data } = await client.query({ query: LongResultsDocument, variables })
        // The filters may have changed while the answer was on its way.
        if (asking.current !== turn || !data) return
        const { nodes, pageInfo } = data.results
        const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null
        setLoaded({ rows: [...before, ...nodes], next })
      } catch (failure) {
        if (asking.current === turn) setError(failure)
      } finally {
        if (asking.current === turn) asking.current = null
      }
    },
    [client, where, sort],
  )
  useEffect(() => {
    setLoaded({ rows: [], next: '' })
    void ask(null, [])
  }, [ask])
  const more = useCallback(() => {
    if (asking.current === null && loaded.next) void ask(loaded.next, loaded.rows)
  }, [ask, loaded])
  return { rows: loaded.rows, hasMore: loaded.next !== null, more, error, retry: () => void ask(null, []) }
}
