import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useFilters } from '../filters/filters-context.ts'

export interface PageQuery<Data> {
  /** The answer; the one before while the next is on its way, so that the page does not blink. */
  data: Data | undefined
  /** True while there is nothing to show yet. */
  loading: boolean
  /** True while an older answer is on the screen. */
  stale: boolean
  error: unknown
  retry: () => void
}

/** A page's one question. It waits until the codes in the link have been checked. */
export const usePageQuery = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): PageQuery<Data> => {
  const { ready } = useFilters()
  const options: useQuery.Options<Data, OperationVariables> = {
    variables,
    skip: !ready,
    notifyOnNetworkStatusChange: true,
  }
  const { data, previousData, loading, error, refetch } = useQuery<Data, OperationVariables>(
    document,
    options,
  )
  const shown = (data ?? (error ? undefined : previousData)) as Data | undefined
  return {
    data: shown,
    loading: shown === undefined && !error,
    stale: loading && shown !== undefined,
    error,
    retry: () => void refetch(),
  }
}
