import { type Comparison, compare, compareText } from './comparison.ts'
import { e4, sum } from './exact.ts'
import {
  cumulativeTarget,
  isAdditive,
  isSpan,
  PROVINCE,
  projects,
  results,
  targets,
} from './report-sheets.ts'

/** Every sum of targets that the report implies, for indicators that add up. */

const E4 = 4
const values = (rows: typeof targets) => sum(rows.map(({ value }) => e4(value)))
const annual = targets.filter((row) => !isSpan(row) && isAdditive(row.indicator))
const ofProvince = annual.filter(({ region }) => region === PROVINCE)

/** Each indicator in each year: the prefectures' targets make the province's. */
export function prefecturesAgainstProvince(): Comparison[] {
  return ofProvince.flatMap((whole) => {
    const parts = annual.filter(
      (row) =>
        row.region !== PROVINCE &&
        row.project === whole.project &&
        row.from === whole.from &&
        row.indicator === whole.indicator,
    )
    if (parts.length === 0) return []
    return [
      compare(
        `${whole.project} ${whole.from} ${whole.indicator}: prefectures`,
        e4(whole.value),
        values(parts),
        E4,
      ),
    ]
  })
}

/** Each indicator with annual targets: the years make the cumulative target. */
export function yearsAgainstSpan(): Comparison[] {
  return projects.flatMap(({ project }) => {
    const years = ofProvince.filter((row) => row.project === project)
    return [...new Set(years.map(({ indicator }) => indicator))].map((indicator) => {
      const parts = years.filter((row) => row.indicator === indicator)
      const stated = e4(cumulativeTarget(project, indicator) ?? '')
      return compare(`${project} ${indicator}: years`, stated, values(parts), E4)
    })
  })
}

/** Tables 1 and 2 against the self-evaluation tables, cell by cell. */
export function tablesAgainstAnnexes(): Comparison[] {
  return targets
    .filter((row) => isSpan(row) && row.region === PROVINCE)
    .map((row) => {
      const again = results.find(
        (result) => result.project === row.project && result.indicator === row.indicator,
      )
      const repeated = again ? `${again.operator} ${again.target}` : 'no such row'
      return compareText(`${row.project} ${row.indicator}: annex`, `${row.operator} ${row.value}`, repeated)
    })
}
