import { findingPage } from '../checks/finding-page.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { FundGroup } from '../funds/fund-group.ts'
import { fundPage } from '../funds/fund-page.ts'
import type { FundDimension } from '../funds/funds.queries.ts'
import { MAX_PAGE } from '../paging.ts'
import { performancePage } from '../performance/performance-page.ts'
import { transfersOf } from '../projects/project-loaders.ts'
import { resultQuestion } from '../results/result-question.ts'
import {
  type AttentionRule,
  attentionOfMoney,
  attentionOfResult,
  attentionOfTransfer,
  inOrderOfAttention,
} from '../rules/attention.ts'
import { transferDays } from '../rules/transfer-days.ts'
import { resolveProjects, resolveYears } from '../scope.ts'
import { attendedRegions } from './attended-regions.ts'
import type { AttentionRulesArgs } from './attention.args.ts'
import { selectFarAbove, selectUnmet } from './attention.queries.ts'
import { type AttentionNode, attentionNodes } from './attention-node.ts'

/** Checks that say what another rule lists already. */
const SAID_BY_RULE = new Set([
  'transfer-days',
  'unmet-without-reason',
  'over-completion',
  'high-score-low-execution',
])

/** Everything that falls under a rule of attention, in the order in which it matters; found once a request. */
export function findAttention(context: Context, args: AttentionRulesArgs): Promise<AttentionNode[]> {
  const { where, language, overCompletion } = args
  if (!(overCompletion >= 0 && overCompletion <= 100)) {
    throw new AppError('BAD_FILTER', `overCompletion is ${overCompletion}; it must lie between 0 and 100.`, {
      argument: 'overCompletion',
      hint: '0.3 means 30 % above the target.',
    })
  }
  return context.once(`attention ${JSON.stringify([where, language, overCompletion])}`, async () => {
    const found = await Promise.all([
      attendedResults(context, args),
      attendedMoney(context, args),
      attendedTransfers(context, args),
      attendedFindings(context, args),
    ])
    return inOrderOfAttention(found.flat())
  })
}

async function attendedResults(context: Context, args: AttentionRulesArgs): Promise<AttentionNode[]> {
  const { db, snapshot } = context
  const make = attentionNodes(context, args)
  const { sources: _, ...scope } = attendedRegions(snapshot, args.where ?? {}).where
  const question = resultQuestion(snapshot, scope)
  const rows = await Promise.all([
    selectUnmet(db, question, MAX_PAGE),
    selectFarAbove(db, question, 1 + args.overCompletion, MAX_PAGE),
  ])
  return rows.flat().flatMap((row) => {
    const result = { status: row.status, completion: row.completion, reason: row.shortfall_reason }
    const rule = attentionOfResult(result, args.overCompletion)
    return rule === null ? [] : [make.result(rule, row)]
  })
}

async function attendedMoney(context: Context, args: AttentionRulesArgs): Promise<AttentionNode[]> {
  const make = attentionNodes(context, args)
  const { where, byRegion } = attendedRegions(context.snapshot, args.where ?? {})
  const place: FundDimension[] = byRegion ? ['PROJECT', 'REGION'] : ['PROJECT']
  const groups = (by: FundDimension[]) =>
    fundPage(context, {
      where,
      by,
      orderBy: [{ field: 'EXECUTION_RATE', direction: 'ASC' }],
      first: MAX_PAGE,
    })
  const { sources: _, ...scope } = where
  const [totals, parts, scores] = await Promise.all([
    // Of chosen sources, their sum is no whole of anything.
    where.sources == null ? groups(place) : null,
    groups([...place, 'SOURCE']),
    performancePage(context, { where: scope, by: ['PROJECT'], first: MAX_PAGE }),
  ])
  const pointsOf = ({ key }: FundGroup) => {
    if (byRegion || key.source !== null) return undefined
    const own = scores.rows.find((row) => row.key.project_id === key.project_id)
    return own?.score != null && own.weight != null
      ? { score: Math.round(own.score * 10_000), weight: Math.round(own.weight * 10_000) }
      : undefined
  }
  return [...(totals?.rows ?? []), ...parts.rows].flatMap((group) => {
    const points = pointsOf(group)
    const rule = ruleOfMoney(group, points)
    return rule === null ? [] : [make.money(rule, group, points?.score ?? null)]
  })
}

function ruleOfMoney(group: FundGroup, points: { score: number; weight: number } | undefined) {
  const { figures, executionRate: rate } = group
  if (figures.BUDGET.status === 'NOT_IN_PROGRAMME') return null
  return attentionOfMoney({ budget: figures.BUDGET.value, executed: figures.EXECUTED.value, rate, points })
}

/** Transfers are central money on its way to a project, by fund year. */
async function attendedTransfers(context: Context, args: AttentionRulesArgs): Promise<AttentionNode[]> {
  const { snapshot } = context
  const where = args.where ?? {}
  if (where.sources != null && !where.sources.includes('CENTRAL')) return []
  const make = attentionNodes(context, args)
  const years = resolveYears(where.years)
  const { where: scope } = attendedRegions(snapshot, where)
  const taking = await fundPage(context, { where: scope, by: ['PROJECT'], first: MAX_PAGE }, ['BUDGET'])
  const part = new Set(
    taking.rows
      .filter(({ figures }) => figures.BUDGET.status !== 'NOT_IN_PROGRAMME')
      .map(({ key }) => key.project_id),
  )
  const projects = resolveProjects(snapshot, where).filter(({ project_id }) => part.has(project_id))
  const rows = await Promise.all(projects.map(({ project_id }) => transfersOf(context, project_id)))
  return rows.flat().flatMap((row) => {
    const days = transferDays(row.received_on, row.issued_on)
    const rule = attentionOfTransfer(days)
    const inside = row.fund_year >= years.from && row.fund_year <= years.to
    return rule === null || days === null || !inside ? [] : [make.transfer(rule, row, days)]
  })
}

async function attendedFindings(context: Context, args: AttentionRulesArgs): Promise<AttentionNode[]> {
  const make = attentionNodes(context, args)
  const { programmes, projects, regions, sources, years } = args.where ?? {}
  const range = resolveYears(years)
  const page = await findingPage(context, {
    where: { programmes, projects, regions, severities: ['ERROR'] },
    language: args.language,
    first: MAX_PAGE,
  })
  const rule: AttentionRule = 'ERROR_FINDING'
  return page.rows
    .filter(({ row }) => !SAID_BY_RULE.has(row.check_id))
    .filter(({ period }) => period === null || (period.from <= range.to && period.to >= range.from))
    .filter(({ source }) => source === null || sources == null || sources.includes(source))
    .map((finding) => make.finding(rule, finding))
}
