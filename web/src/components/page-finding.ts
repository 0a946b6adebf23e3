import { createContext, useContext, useEffect } from 'react'

export const PageFindingContext = createContext<(finding: string | null) => void>(() => {})

/** Tells the page's frame what the page found, in one sentence with its numbers: it stands under the title and in the tab. */
export const usePageFinding = (finding: string | null): void => {
  const tell = useContext(PageFindingContext)
  useEffect(() => {
    tell(finding)
    return () => tell(null)
  }, [tell, finding])
}
