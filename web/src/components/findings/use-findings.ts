import { useQuery } from '@apollo/client/react'
import { type FindingFaceFragment, FindingsDocument } from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'

export type Finding = FindingFaceFragment

/** What the checks found in the current release, the most serious first; asked once for all pages. */
export const useFindings = (): readonly Finding[] => {
  const language = useApiLanguage()
  return useQuery(FindingsDocument, { variables: { language } }).data?.findings.nodes ?? []
}
