import type { FundingSource, FundMeasure } from '../generated/graphql.ts'
import { useName, useProjectName, useRegionName, useT } from '../i18n/use-t.ts'

/** A figure that is not the same in two releases, as far as it is named; what it is of need not be in either any more. */
interface Change {
  projectName: string
  projectNameEn: string | null
  regionName: string | null
  regionNameEn: string | null
  indicatorName: string | null
  indicatorNameEn: string | null
  source: FundingSource | null
  measure: FundMeasure | null
}

/** What a changed figure is, and of which project and region, in the reader's language. */
export const useChangeWords = () => {
  const t = useT()
  const nameOf = useName()
  const nameOfProject = useProjectName()
  const nameOfRegion = useRegionName()
  return {
    what: ({ indicatorName: name, indicatorNameEn: nameEn, source, measure }: Change) =>
      name
        ? [nameOf({ name, nameEn })]
        : [t(`source.${source ?? 'TOTAL'}`), ...(measure ? [t(`measure.${measure}`)] : [])],
    project: ({ projectName: shortName, projectNameEn: shortNameEn }: Change) =>
      nameOfProject({ shortName, shortNameEn }),
    region: ({ regionName: name, regionNameEn: nameEn }: Change) =>
      name ? nameOfRegion({ name, nameEn }) : null,
  }
}
