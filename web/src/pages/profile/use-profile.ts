import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import {
  type ProfileMoneyFragment,
  ProjectProfileDocument,
  type ProjectProfileQuery,
  RegionProfileDocument,
  type RegionProfileQuery,
} from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'
import { projectVariables, regionVariables } from './questions.ts'

export type ProjectProfile = NonNullable<ProjectProfileQuery['project']>
export type RegionProfile = NonNullable<RegionProfileQuery['region']>
export type Money = ProfileMoneyFragment
export type Standing = ProjectProfile['performance']
export type Result = ProjectProfile['results']['nodes'][number]
export type Target = ProjectProfile['placeResults']['nodes'][number]
export type Transfer = ProjectProfile['transfers'][number]
export type Statement = ProjectProfile['statements'][number]
export type Finding = ProjectProfile['findings']['nodes'][number]

/** All that is known of one project. */
export const useProjectProfile = (id: string) => {
  const language = useApiLanguage()
  return usePageQuery(ProjectProfileDocument, projectVariables(id, language))
}

/** All that is known of one region, and the findings that name it. */
export const useRegionProfile = (code: string) => {
  const language = useApiLanguage()
  const { programmes } = useFilters().filters
  return usePageQuery(RegionProfileDocument, regionVariables(code, programmes, language))
}
