import DataLoader from 'dataloader'
import type { FundMeasure } from 'schema/database/terms.ts'
import { moneyFor } from '../columns/columns.ts'
import { inTurns, type Work } from '../columns/in-turns.ts'
import { knownMoney } from '../columns/known-money.ts'
import type { Context } from '../context.ts'
import { type EvidenceParts, type EvidenceRow, placesOnly } from '../evidence.ts'
import { groupNames } from '../group-names.ts'
import { grouped } from '../grouped.ts'
import { projectRow } from '../projects/project.ts'
import type { Language } from '../words.ts'
import { fundEvidence, fundExplainer } from './fund-evidence.ts'
import type { FundGroup } from './fund-group.ts'
import { type FundQuestion, selectFundFacts, selectFundMembers } from './funds.queries.ts'

interface Asked {
  measure: FundMeasure
  language: Language
  /** All unless told. */
  parts?: EvidenceParts
}

type FundKeyed = Asked & { group: FundGroup }

/** The evidence of one figure of a group; all groups of a question share two statements, or none. */
export function fundEvidenceOf(context: Context, group: FundGroup, asked: Asked): Promise<EvidenceRow> {
  const loaders = context.once('fund evidence', () => new Map<unknown, DataLoader<FundKeyed, EvidenceRow>>())
  let loader = loaders.get(group.question)
  if (!loader) {
    loader = new DataLoader((all: readonly FundKeyed[]) => explainAll(context, group.question, all))
    loaders.set(group.question, loader)
  }
  return loader.load({ group, ...asked })
}

async function explainAll(
  context: Context,
  question: FundQuestion,
  asked: readonly FundKeyed[],
): Promise<EvidenceRow[]> {
  const { snapshot } = context
  const cellsOnly = asked.every(({ parts }) => parts === 'PLACES')
  const columns = cellsOnly ? await moneyFor(snapshot, question.scope) : null
  if (columns === null) return fromFacts(context, question, asked)
  const keys = asked.map(({ group: { key }, measure }) => ({ key, measure }))
  const places = await inTurns(knownMoney(columns, snapshot, question, keys), snapshot.deadlineMs)
  return inTurns(
    placesOnly(
      snapshot,
      asked.map(({ group, measure, language }, nth) => ({
        ...{ figure: group.figures[measure], language },
        places: places[nth] ?? [],
      })),
    ),
    snapshot.deadlineMs,
  )
}

async function fromFacts(
  { db, snapshot }: Context,
  question: FundQuestion,
  asked: readonly FundKeyed[],
): Promise<EvidenceRow[]> {
  const members = await selectFundMembers(db, question)
  const projects = [...new Set(members.map((member) => member.project_id))]
  const facts = projects.length === 0 ? [] : await selectFundFacts(db, snapshot.release.release_id, projects)
  // There may be ten thousand cells: others are served meanwhile.
  return inTurns(explainEach(snapshot, asked, { members, facts }), snapshot.deadlineMs)
}

interface Read {
  members: Awaited<ReturnType<typeof selectFundMembers>>
  facts: Awaited<ReturnType<typeof selectFundFacts>>
}

function* explainEach(
  snapshot: Context['snapshot'],
  asked: readonly FundKeyed[],
  { members, facts }: Read,
): Work<EvidenceRow[]> {
  const groups = groupNames(
    asked.map(({ group }) => group.key),
    ['programme_id', 'project_id', 'region_code', 'year', 'source'],
  )
  const cells: Read['members'][] = asked.map(() => [])
  for (const member of members) {
    const key = { ...member, region_code: member.place_code, year: member.from_year }
    for (const nth of groups(key)) cells[nth]?.push(member)
  }
  yield
  const factsOf = grouped(facts, ({ project_id }) => project_id)
  const made = new Map<string, ReturnType<typeof fundExplainer>>()
  const rows: EvidenceRow[] = []
  for (const [nth, { group, measure, language }] of asked.entries()) {
    const explain = (id: string) => {
      const name = `${id} ${measure} ${language}`
      const explainer =
        made.get(name) ??
        fundExplainer(snapshot, projectRow(snapshot, id), factsOf.get(id) ?? [], measure, language)
      made.set(name, explainer)
      return explainer
    }
    rows.push(yield* fundEvidence(group.figures[measure], cells[nth] ?? [], explain))
  }
  return rows
}
