import { skipToken } from '@apollo/client/react'
import type { Filters } from './filters.ts'
import { useFilters } from './filters-context.ts'

/** The indicators on offer: those of the chosen programmes, since a made-up one is answered for only where it is named. */
export const offeredVariables = ({ filters: { programmes } }: { filters: Filters }) => ({
  where: programmes.length > 0 ? { programmes } : null,
})

/** What they are asked with by a page, once the link's codes are checked. */
export const useOffered = () => {
  const { filters, ready } = useFilters()
  return ready ? { variables: offeredVariables({ filters }) } : skipToken
}
