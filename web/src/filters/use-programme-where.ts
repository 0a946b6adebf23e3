import { skipToken } from '@apollo/client/react'
import { useFilters } from './filters-context.ts'

/**
 * What a question about the indicators on offer is asked with: those of the chosen programmes, since a made-up one is
 * answered for only where it is named; nothing is asked before the link's codes are checked.
 */
export const useProgrammeWhere = () => {
  const { filters, ready } = useFilters()
  const { programmes } = filters
  return ready ? { variables: { where: programmes.length > 0 ? { programmes } : null } } : skipToken
}
