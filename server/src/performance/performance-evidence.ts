import DataLoader from 'dataloader'
import { columnsFor } from '../columns/columns.ts'
import { inTurns } from '../columns/in-turns.ts'
import { knownResults } from '../columns/known-results.ts'
import type { Context } from '../context.ts'
import { type EvidenceParts, type EvidenceRow, placesOnly } from '../evidence.ts'
import { groupNames } from '../group-names.ts'
import { indicatorEvidenceOf } from '../results/indicator-evidence.ts'
import type { ResultFigure } from '../results/indicator-explainer.ts'
import type { SummedFigure } from '../summary.ts'
import type { Language } from '../words.ts'
import { type PerformanceQuestion, selectPerformanceMembers } from './performance.queries.ts'
import type { PerformanceKey } from './performance-group.ts'

/** A figure of one group of a question. */
interface Asked {
  key: PerformanceKey
  figure: Omit<SummedFigure, 'value'>
  which: ResultFigure
  language: Language
  parts: EvidenceParts
}

/** The evidence of a group's targets or actuals: of every result that it sums up. All groups of a question share a reading. */
export function performanceEvidenceOf(
  context: Context,
  question: PerformanceQuestion,
  asked: Asked,
): Promise<EvidenceRow> {
  const loaders = context.once(
    'performance evidence',
    () => new Map<unknown, DataLoader<Asked, EvidenceRow>>(),
  )
  let loader = loaders.get(question)
  if (!loader) {
    loader = new DataLoader((all: readonly Asked[]) => explainAll(context, question, all))
    loaders.set(question, loader)
  }
  return loader.load(asked)
}

async function explainAll(
  context: Context,
  question: PerformanceQuestion,
  asked: readonly Asked[],
): Promise<EvidenceRow[]> {
  const { snapshot } = context
  const cellsOnly = asked.every(({ parts }) => parts === 'PLACES')
  const columns = cellsOnly ? await columnsFor(snapshot, question.scope) : null
  if (columns === null) return fromFacts(context, question, asked)
  const places = await inTurns(knownResults(columns, snapshot, question, asked), snapshot.deadlineMs)
  return inTurns(
    placesOnly(
      snapshot,
      asked.map((one, nth) => ({ ...one, places: places[nth] ?? [] })),
    ),
    snapshot.deadlineMs,
  )
}

async function fromFacts(
  context: Context,
  question: PerformanceQuestion,
  asked: readonly Asked[],
): Promise<EvidenceRow[]> {
  const groups = groupNames(
    asked.map(({ key }) => key),
    ['programme_id', 'project_id', 'region_code', 'year', 'level1', 'level2', 'indicator_id'],
  )
  const cells: Members[] = asked.map(() => [])
  for (const member of await selectPerformanceMembers(context.db, question)) {
    const key = { ...member, region_code: member.place_code, year: member.from_year }
    for (const nth of groups(key)) cells[nth]?.push(member)
  }
  return Promise.all(
    asked.map(({ figure, which, language }, nth) =>
      indicatorEvidenceOf(context, { figure, cells: cells[nth] ?? [], which, language }),
    ),
  )
}

type Members = Awaited<ReturnType<typeof selectPerformanceMembers>>
