import type { IndicatorLevel1 } from '../../generated/graphql.ts'
import { sourceOrder } from './questions.ts'
import type { Money, Result, Target } from './use-profile.ts'

const levels: readonly IndicatorLevel1[] = ['COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION']

/** Rows by project, and in each by source, parts after their whole; a total without a project comes last. */
export const orderMoney = (rows: readonly Money[]): Money[] =>
  rows.toSorted(
    (a, b) =>
      (a.project?.id ?? '~').localeCompare(b.project?.id ?? '~') ||
      sourceRank(a.source) - sourceRank(b.source),
  )

/** In the order in which the official form lists the levels; else as the API gives them. */
export const orderResults = (results: readonly Result[]): Result[] =>
  results.toSorted(
    (a, b) =>
      a.project.id.localeCompare(b.project.id) ||
      levels.indexOf(a.indicator.level1) - levels.indexOf(b.indicator.level1) ||
      a.indicator.level2.localeCompare(b.indicator.level2),
  )

const sourceRank = (source: Money['source']) => (source ? sourceOrder.indexOf(source) : sourceOrder.length)

/** One indicator of one project across places or years. */
export interface TargetLine {
  project: Target['project']
  indicator: Target['indicator']
  cells: Map<string, Target>
}

/** Targets side by side; an indicator without a target at any place is counted, not listed. */
export const pivotTargets = (
  targets: readonly Target[],
  placeOf: (target: Target) => string,
): { lines: TargetLine[]; silent: number } => {
  const lines = new Map<string, TargetLine>()
  for (const target of targets) {
    const { project, indicator } = target
    const key = `${project.id} ${indicator.id}`
    const line = lines.get(key) ?? { project, indicator, cells: new Map() }
    line.cells.set(placeOf(target), target)
    lines.set(key, line)
  }
  const all = [...lines.values()]
  const said = all.filter(({ cells }) => [...cells.values()].some(({ target }) => target))
  return { lines: said, silent: all.length - said.length }
}
