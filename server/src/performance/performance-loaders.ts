import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { partsByParent } from '../grouping.ts'
import { pageSize, USUAL_PAGE } from '../paging.ts'
import { answeredBy, scopeOfRegions } from '../places.ts'
import type { PerformanceGroupsArgs } from './performance.args.ts'
import {
  PERFORMANCE_KEYS,
  type PerformanceColumn,
  type PerformanceParent,
  type PerformanceQuestion,
} from './performance.queries.ts'
import { absentPerformance, type PerformanceGroup, performanceGroup } from './performance-group.ts'
import { performanceBounds, performanceSort } from './performance-page.ts'
import { performanceQuestion } from './performance-question.ts'
import { performancePartRows, performanceRows } from './performance-rows.ts'

type Id = string | number
type Asked = Partial<PerformanceGroupsArgs>
type Columns = ReadonlySet<PerformanceColumn>

/** Results of one programme, project, year or region: all of a level, and the same filter, in one statement. */
export async function performanceOf(
  context: Context,
  parent: PerformanceParent,
  id: Id,
  where: PerformanceGroupsArgs['where'],
  columns: Columns,
): Promise<PerformanceGroup> {
  const [group] = await performanceByOf(context, parent, id, { where }, columns)
  if (!group) throw new Error(`No results were dealt to ${parent} ${id}.`)
  return group
}

/** The same, broken down further; without dimensions it is one group. */
export function performanceByOf(
  context: Context,
  parent: PerformanceParent,
  id: Id,
  asked: Asked,
  columns: Columns,
): Promise<PerformanceGroup[]> {
  const name = `performance of ${parent} ${JSON.stringify([asked, [...columns]])}`
  return context
    .once(
      name,
      () => new DataLoader<Id, PerformanceGroup[]>((ids) => ofAll(context, parent, ids, asked, columns)),
    )
    .load(id)
}

async function ofAll(
  context: Context,
  parent: PerformanceParent,
  ids: readonly Id[],
  asked: Asked,
  columns: Columns,
): Promise<(PerformanceGroup[] | Error)[]> {
  const { snapshot } = context
  const by = asked.by ?? []
  const grouped = performanceQuestion(snapshot, naming(parent, ids, asked.where), by, parent)
  const regions =
    parent === 'REGION' ? answeredBy(snapshot, ids.map(String), asked.where, by.includes('REGION')) : null
  const scope = regions ? scopeOfRegions(grouped.scope, regions) : grouped.scope
  const question: PerformanceQuestion = { ...grouped, scope, parent, columns }

  const limits = {
    having: performanceBounds(asked.having),
    sort: performanceSort(by, asked.orderBy),
    limit: pageSize(asked.first, USUAL_PAGE.groups),
  }
  const rows =
    by.length === 0
      ? await performanceRows(context, question)
      : await performancePartRows(context, question, limits)
  const rowsOf = partsByParent(rows)
  return ids.map((id) => {
    const refused = regions?.get(String(id))
    if (refused instanceof AppError) return refused
    const own = { [PERFORMANCE_KEYS[parent]]: id }
    const named = parent === 'REGION' && by.includes('REGION') ? undefined : own
    const groups = rowsOf(id).map((row) => performanceGroup(question, row, named))
    return groups.length === 0 && by.length === 0 ? [absentPerformance(question, own)] : groups
  })
}

/** A simulated programme that is walked to has been named. */
function naming(
  parent: PerformanceParent,
  ids: readonly Id[],
  where: PerformanceGroupsArgs['where'],
): PerformanceGroupsArgs['where'] {
  if (parent === 'PROGRAMME') return { ...where, programmes: where?.programmes ?? ids.map(String) }
  if (parent === 'PROJECT' && !where?.projects && !where?.programmes) {
    return { ...where, projects: ids.map(String) }
  }
  return where
}
