import { useGraphiQL } from '@graphiql/react'
import { useMemo } from 'react'
import { questionOf } from './ask.ts'
import { type Question, readVariables } from './question.ts'

/** The question in the editor's active tab; null while it is empty or its variables cannot be read. */
export const useAsked = (): Question | null => {
  const [query, variables, name] = useGraphiQL(({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex]
    return [tab?.query ?? '', tab?.variables ?? '', tab?.operationName ?? null] as const
  })
  return useMemo(() => {
    const values = readVariables(variables)
    return query.trim() === '' || values === null ? null : questionOf(query, values, name)
  }, [query, variables, name])
}
