import { useQuery } from '@apollo/client/react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useOffered } from '../../filters/offered-indicators.ts'
import type { Search } from '../../filters/search.ts'
import { useLink } from '../../filters/use-link.ts'
import { CompareIndicatorsDocument, type CompareIndicatorsQuery } from '../../generated/graphql.ts'
import { type Choice, type IgnoredChoice, type Known, readChoice, writeChoice } from './choice.ts'

export type IndicatorOption = CompareIndicatorsQuery['indicators'][number]

export interface ChoiceState {
  choice: Choice
  ignored: IgnoredChoice[]
  setChoice: (change: Partial<Choice>) => void
  /** Those that add up, for targets and pictures by year. */
  indicators: IndicatorOption[]
  /** False until the codes in the link can be checked; an answer may not be asked for before. */
  ready: boolean
  error: unknown
  retry: () => void
}

/** The page's own choices in the link, and their setter. */
export const useChoice = (): ChoiceState => {
  const search = useLink()
  const navigate = useNavigate()
  const { options } = useFilters()
  const { data, error, refetch } = useQuery(CompareIndicatorsDocument, useOffered())
  return useMemo(() => {
    const indicators = data?.indicators ?? []
    const additive = indicators.filter((indicator) => indicator.additive)
    const known: Known = {
      regions: regionOptions(options).map(({ code }) => code),
      indicators: indicators.map(({ id }) => id),
      additive: additive.map(({ id }) => id),
      years: options?.years.map(({ year }) => year) ?? [],
    }
    const { choice, ignored } = readChoice(search, known)
    return {
      choice,
      ignored,
      indicators: additive,
      ready: data !== undefined && options !== undefined,
      error,
      retry: () => void refetch(),
      setChoice: (change) =>
        void navigate({
          to: '.',
          replace: true,
          resetScroll: false,
          search: (before: Search) => ({
            ...before,
            ...writeChoice({ ...readChoice(before, known).choice, ...change }, known),
          }),
        }),
    }
  }, [search, navigate, options, data, error, refetch])
}
