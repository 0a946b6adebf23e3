import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { type Page, pageSize, USUAL_PAGE } from '../paging.ts'
import { answeredBy, scopeOfRegions } from '../places.ts'
import type { AskedFigures } from './asked-figures.ts'
import { type ResultNode, resultNode } from './result.ts'
import { resultCursors, resultPage, resultSort } from './result-page.ts'
import { type ResultQuestion, resultQuestion } from './result-question.ts'
import { pickedRows, type ResultRows } from './result-rows.ts'
import type { ResultsArgs } from './results.args.ts'
import {
  type ResultParent,
  type ResultRow,
  selectResultCounts,
  selectResultParts,
} from './results.queries.ts'

const FILTERS = { PROJECT: 'projects', REGION: 'regions', INDICATOR: 'indicators' } as const

/** Results of one project, region or indicator: the first page of all of a level in one statement. */
export async function resultsOf(
  context: Context,
  parent: ResultParent,
  id: string,
  args: ResultsArgs,
  figures: AskedFigures = 'ALL',
): Promise<Page<ResultNode>> {
  const filter = FILTERS[parent]
  if (args.where?.[filter]?.some((named) => named !== id)) {
    throw new AppError('BAD_FILTER', `These results are of ${id} alone; where.${filter} names others.`, {
      argument: `where.${filter}`,
      hint: `Leave out where.${filter}, or ask the results query.`,
    })
  }
  // A cursor belongs to one of them alone.
  if (args.after != null) return resultPage(context, narrowed(args, parent, [id]), figures)
  const name = `results of ${parent}, ${figures}, ${JSON.stringify(args)}`
  return context
    .once(
      name,
      () => new DataLoader<string, Page<ResultNode>>((ids) => ofAll(context, parent, ids, args, figures)),
    )
    .load(id)
}

async function ofAll(
  { db, snapshot }: Context,
  parent: ResultParent,
  ids: readonly string[],
  args: ResultsArgs,
  figures: AskedFigures,
): Promise<(Page<ResultNode> | Error)[]> {
  const limit = pageSize(args.first, USUAL_PAGE.rows)
  const sort = resultSort(args.orderBy)
  const pageOf = (id: string, { rows, count }: ResultRows): Page<ResultNode> => {
    const cursor = resultCursors(narrowed(args, parent, [id]))
    return {
      rows: rows.slice(0, limit).map((row) => resultNode(snapshot, row)),
      totalCount: count,
      hasNextPage: rows.length > limit,
      hasPreviousPage: false,
      cursorOf: ({ row }) => cursor.encode(sort.map(({ column }) => row[column as keyof ResultRow])),
    }
  }
  if (parent !== 'REGION') {
    const questions = ids.map((id) => resultQuestion(snapshot, narrowed(args, parent, [id]).where))
    const page = { sort, after: null, limit: limit + 1 }
    const picked = await pickedRows({ db, snapshot }, questions, page, figures)
    if (picked !== null) return picked.map((rows, nth) => pageOf(ids[nth] ?? '', rows))
  }
  const regions = parent === 'REGION' ? answeredBy(snapshot, ids, args.where, false) : null
  const filter = regions ? { ...args, where: { ...args.where, regions: null } } : narrowed(args, parent, ids)
  const asked = resultQuestion(snapshot, filter.where)
  const question: ResultQuestion = regions ? { ...asked, scope: scopeOfRegions(asked.scope, regions) } : asked

  const rows = await selectResultParts(db, question, { parent, sort, limit: limit + 1 })
  const counts = new DataLoader<string, number>(async (counted) => {
    const totals = await selectResultCounts(db, question, parent)
    return counted.map((id) => totals.find((total) => total.parent === id)?.total ?? 0)
  })
  return ids.map((id) => {
    const refused = regions?.get(id)
    if (refused instanceof AppError) return refused
    const own = rows.filter((row) => row.parent === id)
    return pageOf(id, { rows: own, count: () => counts.load(id) })
  })
}

const narrowed = (args: ResultsArgs, parent: ResultParent, ids: readonly string[]): ResultsArgs => ({
  ...args,
  where: { ...args.where, [FILTERS[parent]]: [...ids] },
})
