import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import type { EvidenceRow } from '../evidence.ts'
import type { IndicatorFilter } from '../indicators/indicators.args.ts'
import { indicatorEvidenceOf } from '../results/indicator-evidence.ts'
import type { ResultFigure } from '../results/indicator-explainer.ts'
import { subtree } from '../snapshot.ts'
import type { Language } from '../words.ts'
import {
  PERFORMANCE_KEYS,
  type PerformanceDimension,
  selectPerformance,
  selectPerformanceMembers,
} from './performance.queries.ts'
import {
  absentPerformance,
  type PerformanceGroup,
  type PerformanceKey,
  performanceGroup,
} from './performance-group.ts'
import { performanceQuestion } from './performance-question.ts'

type Where = IndicatorFilter | null | undefined

/** Results of one programme, project or year: all of a level, and the same filter, in one statement. */
export function performanceOf(
  context: Context,
  dimension: Extract<PerformanceDimension, 'PROGRAMME' | 'PROJECT' | 'YEAR'>,
  id: string | number,
  where: Where,
): Promise<PerformanceGroup> {
  const column = PERFORMANCE_KEYS[dimension]
  const loader = context.once(`performance by ${dimension} ${JSON.stringify(where)}`, () => {
    return new DataLoader<string | number, PerformanceGroup>(async (ids) => {
      const question = performanceQuestion(context.snapshot, naming(dimension, ids, where), [dimension])
      const rows = await selectPerformance(context.db, question)
      const groups = new Map(rows.map((row) => [row[column], performanceGroup(question, row)]))
      return ids.map((key) => groups.get(key) ?? absentPerformance(question, { [column]: key }))
    })
  })
  return loader.load(id)
}

/** Results of one region. A filter on regions or on a level is answered region by region, inside each. */
export function performanceOfRegion(context: Context, code: string, where: Where): Promise<PerformanceGroup> {
  const { db, snapshot } = context
  if (where?.regions || where?.regionLevel) {
    const inside = new Set(subtree(snapshot, code))
    const named = where.regions?.filter((region) => inside.has(region)) ?? [code]
    const question = performanceQuestion(
      snapshot,
      { ...where, regions: named.length > 0 ? named : [code] },
      [],
    )
    return selectPerformance(db, question).then(([row]) =>
      row && named.length > 0 ? performanceGroup(question, row) : absentPerformance(question, {}),
    )
  }
  const loader = context.once(`performance by REGION ${JSON.stringify(where)}`, () => {
    return new DataLoader<string, PerformanceGroup>(async (codes) => {
      const grouped = performanceQuestion(snapshot, where, ['REGION'])
      const question = { ...grouped, scope: { ...grouped.scope, regions: codes } }
      const rows = await selectPerformance(db, question)
      const groups = new Map(rows.map((row) => [row.region_code, performanceGroup(question, row)]))
      return codes.map((region) => groups.get(region) ?? absentPerformance(question, { region_code: region }))
    })
  })
  return loader.load(code)
}

/** A simulated programme that is walked to has been named. */
function naming(dimension: PerformanceDimension, ids: readonly (string | number)[], where: Where): Where {
  if (dimension === 'PROGRAMME') return { ...where, programmes: where?.programmes ?? ids.map(String) }
  if (dimension === 'PROJECT' && !where?.projects && !where?.programmes)
    return { ...where, projects: ids.map(String) }
  return where
}

/** The evidence of a group's target or actual: of every result that it sums up. */
export async function performanceEvidenceOf(
  context: Context,
  group: PerformanceGroup,
  which: ResultFigure,
  language: Language,
): Promise<EvidenceRow> {
  const { question, key, figures } = group
  const held = context.once(
    'performance members',
    () => new Map<unknown, ReturnType<typeof selectPerformanceMembers>>(),
  )
  const members = held.get(question) ?? selectPerformanceMembers(context.db, question)
  held.set(question, members)
  const cells = (await members).filter((member) => belongs(member, key))
  return indicatorEvidenceOf(context, { figure: figures[which], cells, which, language })
}

type Member = Awaited<ReturnType<typeof selectPerformanceMembers>>[number]

function belongs(member: Member, key: PerformanceKey): boolean {
  return (
    (key.programme_id === null || key.programme_id === member.programme_id) &&
    (key.project_id === null || key.project_id === member.project_id) &&
    (key.region_code === null || key.region_code === member.place_code) &&
    (key.year === null || key.year === member.from_year) &&
    (key.level1 === null || key.level1 === member.level1) &&
    (key.level2 === null || key.level2 === member.level2) &&
    (key.indicator_id === null || key.indicator_id === member.indicator_id)
  )
}
