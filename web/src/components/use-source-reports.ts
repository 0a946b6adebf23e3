import { useQuery } from '@apollo/client/react'
import { useContext } from 'react'
import { useFilters } from '../filters/filters-context.ts'
import { programmesUnder } from '../filters/programmes-under.ts'
import { ReleaseDocument, SourceReportsDocument } from '../generated/graphql.ts'
import { ChartScopeContext } from './chart/chart-scope.ts'

/** The release, and the self-evaluations in it that report on the chosen programmes; undefined until both are known. */
export const useSourceReports = () => {
  const scope = useContext(ChartScopeContext)
  const { filters, options } = useFilters()
  const programmes = scope ? (scope.programmes ?? []) : programmesUnder(filters, options)
  const isChosen = programmes.length > 0
  const { release, outdatedProjects = [] } = useQuery(ReleaseDocument).data ?? {}
  const chosen = useQuery(SourceReportsDocument, {
    variables: { programmes: [...programmes] },
    skip: !isChosen,
  }).data
  // Of a release itself only what is not made up is told.
  const documents = isChosen ? chosen?.documents : release?.documents
  return release && documents
    ? {
        release,
        reports: documents.filter(({ kind }) => kind === 'SELF_EVALUATION'),
        outdated: outdatedProjects
          .filter(({ project: { programme } }) =>
            isChosen ? programmes.includes(programme.id) : !programme.simulated,
          )
          .map(({ report }) => report.id),
      }
    : undefined
}
