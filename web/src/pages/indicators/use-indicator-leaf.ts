import { useQuery } from '@apollo/client/react'
import type { Leaf } from '../../filters/use-crumbs.ts'
import { IndicatorNameDocument } from '../../generated/graphql.ts'
import { useName } from '../../i18n/use-t.ts'

/** The opened indicator as the last step of the way down. */
export const useIndicatorLeaf = (opened: string): Leaf | null => {
  const nameOf = useName()
  const { data } = useQuery(IndicatorNameDocument, { variables: { id: opened }, skip: !opened })
  return opened && data?.indicator ? { label: nameOf(data.indicator), param: 'indicator' } : null
}
