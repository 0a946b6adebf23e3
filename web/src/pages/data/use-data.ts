import { usePageQuery } from '../../app/use-page-query.ts'
import { DataDocument, type DataQuery } from '../../generated/graphql.ts'

export type Document = DataQuery['documents'][number]
export type Release = DataQuery['releases'][number]
export type Transfer = DataQuery['transfers'][number]
export type Project = DataQuery['projects']['nodes'][number]

/** Documents, releases and the projects that they are about. */
export const useData = () => usePageQuery(DataDocument, {})
