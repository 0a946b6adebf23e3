import type { ResultOrder } from '../../generated/graphql.ts'
import type { SortOrder } from './sort-results.ts'

/** Whether the store can sort by it; what it cannot is listed by completion, the least complete first. */
export const longOrder = (sort: SortOrder): ResultOrder[] => {
  switch (sort) {
    case '-completion':
      return [{ field: 'COMPLETION_RATE', direction: 'DESC' }]
    case 'weight':
      return [{ field: 'WEIGHT', direction: 'ASC' }]
    case '-weight':
      return [{ field: 'WEIGHT', direction: 'DESC' }]
    case 'score':
      return [{ field: 'SCORE', direction: 'ASC' }]
    case '-score':
      return [{ field: 'SCORE', direction: 'DESC' }]
    case 'name':
      return [{ field: 'INDICATOR', direction: 'ASC' }]
    default:
      return [{ field: 'COMPLETION_RATE', direction: 'ASC' }]
  }
}
