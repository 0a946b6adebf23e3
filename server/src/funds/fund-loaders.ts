import DataLoader from 'dataloader'
import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { partsByParent } from '../grouping.ts'
import { pageSize, USUAL_PAGE } from '../paging.ts'
import { answeredBy, scopeOfRegions } from '../places.ts'
import { resolveProjects } from '../scope.ts'
import { absentGroup, type FundGroup, fundGroup } from './fund-group.ts'
import { fundBounds, fundSort } from './fund-page.ts'
import { fundQuestion } from './fund-question.ts'
import { fundGroupRows, fundPartRows } from './fund-rows.ts'
import type { FundGroupsArgs } from './funds.args.ts'
import { FUND_KEYS, type FundParent, type FundQuestion } from './funds.queries.ts'

type Id = string | number
type Asked = Partial<FundGroupsArgs>

/** Money of one programme, project, year or region: all of a level, and the same filter, in one statement. */
export async function fundsOf(
  context: Context,
  parent: FundParent,
  id: Id,
  where: FundGroupsArgs['where'],
  measures: readonly FundMeasure[],
): Promise<FundGroup> {
  const [group] = await fundsByOf(context, parent, id, { where }, measures)
  if (!group) throw new Error(`No money was dealt to ${parent} ${id}.`)
  return group
}

/** The same, broken down further; without dimensions it is one group. */
export function fundsByOf(
  context: Context,
  parent: FundParent,
  id: Id,
  asked: Asked,
  measures: readonly FundMeasure[],
): Promise<FundGroup[]> {
  const name = `funds of ${parent} ${JSON.stringify([asked, measures])}`
  return context
    .once(name, () => new DataLoader<Id, FundGroup[]>((ids) => ofAll(context, parent, ids, asked, measures)))
    .load(id)
}

async function ofAll(
  context: Context,
  parent: FundParent,
  ids: readonly Id[],
  asked: Asked,
  measures: readonly FundMeasure[],
): Promise<(FundGroup[] | Error)[]> {
  const { snapshot } = context
  const by = asked.by ?? []
  const grouped = fundQuestion(snapshot, naming(context, parent, ids, asked.where), by, parent)
  const regions =
    parent === 'REGION' ? answeredBy(snapshot, ids.map(String), asked.where, by.includes('REGION')) : null
  const scope = regions ? scopeOfRegions(grouped.scope, regions) : grouped.scope
  const question: FundQuestion = { ...grouped, scope, parent, measures }

  const limits = {
    having: fundBounds(asked.having),
    sort: fundSort(by, asked.orderBy),
    limit: pageSize(asked.first, USUAL_PAGE.groups),
  }
  const rows =
    by.length === 0 ? await fundGroupRows(context, question) : await fundPartRows(context, question, limits)
  const rowsOf = partsByParent(rows)
  return ids.map((id) => {
    const refused = regions?.get(String(id))
    if (refused instanceof AppError) return refused
    const own = { [FUND_KEYS[parent]]: id }
    const named = parent === 'REGION' && by.includes('REGION') ? undefined : own
    const groups = rowsOf(id).map((row) => fundGroup(question, row, named))
    return groups.length === 0 && by.length === 0 ? [absentGroup(question, own)] : groups
  })
}

/** A simulated programme that is walked to has been named. */
function naming(
  { snapshot }: Context,
  parent: FundParent,
  ids: readonly Id[],
  where: FundGroupsArgs['where'],
): FundGroupsArgs['where'] {
  const named = ids.map(String)
  if (parent === 'PROGRAMME') return { ...where, programmes: where?.programmes ?? named }
  if (parent === 'PROJECT' && !where?.projects && !where?.programmes) {
    const projects = named.filter((id) => resolveProjects(snapshot, { projects: [id] }).length > 0)
    return { ...where, projects }
  }
  return where
}
