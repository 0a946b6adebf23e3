import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { cursors, type Page, pageSize, USUAL_PAGE } from '../paging.ts'
import { type FindingNode, findingNode } from './finding.ts'
import { findingQuestion } from './finding-question.ts'
import type { FindingsArgs } from './findings.args.ts'
import { countFindings, FINDING_ORDER, type FindingLine, selectFindings } from './findings.queries.ts'

/** One page of findings, the most serious first. */
export async function findingPage(context: Context, args: FindingsArgs): Promise<Page<FindingNode>> {
  const { limit, from, question, page } = asked(context, args)
  const rows = await selectFindings(context.db, question, {
    after: from,
    limit: limit + 1,
    perProject: false,
  })
  return page(rows, async () =>
    (await countFindings(context.db, question)).reduce((sum, row) => sum + row.total, 0),
  )
}

/** The same of one project: all projects of a level in one statement. */
export function findingPageOf(
  context: Context,
  project: string,
  args: FindingsArgs,
): Promise<Page<FindingNode>> {
  const loader = context.once(`findings of projects ${JSON.stringify(args)}`, () => {
    return new DataLoader<string, Page<FindingNode>>(async (ids) => {
      const where = { ...args.where, projects: [...ids] }
      const { limit, from, question, page } = asked(context, { ...args, where }, args.where)
      const rows = await selectFindings(context.db, question, {
        after: from,
        limit: limit + 1,
        perProject: true,
      })
      const counts = lazily(() => countFindings(context.db, question))
      return ids.map((id) =>
        page(
          rows.filter((row) => row.project_id === id),
          async () => (await counts()).find((row) => row.project_id === id)?.total ?? 0,
        ),
      )
    })
  })
  return loader.load(project)
}

function asked({ snapshot }: Context, args: FindingsArgs, marked = args.where) {
  const limit = pageSize(args.first, USUAL_PAGE.rows)
  const cursor = cursors(['findings', marked])
  const from = args.after == null ? null : cursor.decode(args.after, FINDING_ORDER.length)
  const page = (rows: FindingLine[], totalCount: () => Promise<number>): Page<FindingNode> => ({
    rows: rows.slice(0, limit).map((row) => findingNode(snapshot, row, args.language)),
    totalCount,
    hasNextPage: rows.length > limit,
    hasPreviousPage: from !== null,
    cursorOf: ({ row }) => cursor.encode([row.rank, row.finding_id]),
  })
  return { limit, from, question: findingQuestion(snapshot, args.where ?? {}), page }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
