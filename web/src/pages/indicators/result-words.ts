import { useMemo } from 'react'
import { formatYears } from '../../format/date.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useName, useProjectName, useRegionName } from '../../i18n/use-t.ts'

export { actualText, targetText } from '../../format/result.ts'

type Row = ResultFaceFragment
/** True where the row is its project's result as a whole, the grain that the report scores. */
export const isWhole = ({ region, project, period }: Row): boolean =>
  region.code === project.region.code && period.cumulative

/** Names of a row in the reader's language. */
export const useResultNames = () => {
  const nameOf = useName()
  const projectName = useProjectName()
  const regionName = useRegionName()
  return useMemo(() => {
    const place = ({ region, period }: Row) => `${regionName(region)} ${formatYears(period.from, period.to)}`
    return {
      indicator: ({ indicator }: Row) => nameOf(indicator),
      project: ({ project }: Row) => projectName(project),
      place,
      label: (row: Row, figure: string) =>
        [projectName(row.project), isWhole(row) ? null : place(row), nameOf(row.indicator), figure]
          .filter(Boolean)
          .join(' · '),
    }
  }, [nameOf, projectName, regionName])
}
