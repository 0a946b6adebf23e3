import { useQuery } from '@apollo/client/react'
import { useOffered } from '../../filters/offered-indicators.ts'
import { useSearchText } from '../../filters/use-search-param.ts'
import { AdditiveIndicatorsDocument, type AdditiveIndicatorsQuery } from '../../generated/graphql.ts'

export type IndicatorOption = AdditiveIndicatorsQuery['indicators'][number]

/** The headline of a restoration programme; another one is a click away. */
const preferred = 'ecological-restoration-area'

/** The additive indicator that the cards show by place and year: `?indicator=` in the link. Percentages do not add up, so they are not offered. */
export const useIndicatorChoice = () => {
  const { data } = useQuery(AdditiveIndicatorsDocument, useOffered())
  const [code, setCode] = useSearchText('indicator')
  const options = (data?.indicators ?? []).filter(({ additive }) => additive)
  const find = (id: string) => options.find((option) => option.id === id)
  const indicator = find(code) ?? find(preferred) ?? options[0]
  return { options, indicator, choose: (id: string) => setCode(id === preferred ? '' : id) }
}
