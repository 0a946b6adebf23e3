import { useQuery } from '@apollo/client/react'
import { type Operation, ViewerDocument, type ViewerQuery } from '../generated/graphql.ts'

export type Viewer = ViewerQuery['viewer']

/** Who reads this page; undefined until it is known. What may be done is the server's word, a page only leaves out what would be refused. */
export const useViewer = (): Viewer | undefined => useQuery(ViewerDocument).data?.viewer

export const useMay = (operation: Operation): boolean => useViewer()?.may.includes(operation) ?? false
