import { formatYears } from '../../format/date.ts'
import { formatNumber } from '../../format/number.ts'
import type { ResultFaceFragment, TargetOperator } from '../../generated/graphql.ts'
import { useName, useProjectName, useRegionName } from '../../i18n/use-t.ts'

type Row = ResultFaceFragment
const signs: Record<TargetOperator, string> = {
  AT_LEAST: '≥',
  AT_MOST: '≤',
  EQUAL: '=',
  RANGE: '',
  QUALITATIVE: '',
}

/** `≥ 1,128.14`, `20–30`, or the words of a qualitative target; null where none is reported. */
export const targetText = (target: Row['target']): string | null => {
  if (!target) return null
  const { operator, value, max, text } = target
  if (typeof value !== 'number' || operator === 'QUALITATIVE') return text
  const upper = operator === 'RANGE' && typeof max === 'number' ? `–${formatNumber(max)}` : ''
  // Zero is a year without anything to do, derived from the rest: nothing to reach, so no sign.
  return value === 0 ? '0' : `${signs[operator]} ${formatNumber(value)}${upper}`.trim()
}

/** The number, grouped; as printed where the report says more than a number ("≥ 5"). */
export const actualText = (actual: Row['actual']): string | null => {
  if (!actual) return null
  const { value, text } = actual
  return typeof value === 'number' && Number(text.replaceAll(',', '')) === value ? formatNumber(value) : text
}

/** True where the row is its project's result as a whole, the grain that the report scores. */
export const isWhole = ({ region, project, period }: Row): boolean =>
  region.code === project.region.code && period.cumulative

/** Names of a row in the reader's language. */
export const useResultNames = () => {
  const nameOf = useName()
  const projectName = useProjectName()
  const regionName = useRegionName()
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
}
