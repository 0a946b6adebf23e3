import type { Context } from '../context.ts'
import type { EvidenceRow } from '../evidence.ts'
import { indicatorEvidenceOf } from '../results/indicator-evidence.ts'
import type { ResultFigure } from '../results/indicator-explainer.ts'
import type { Language } from '../words.ts'
import { selectPerformanceMembers } from './performance.queries.ts'
import type { PerformanceGroup, PerformanceKey } from './performance-group.ts'

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
