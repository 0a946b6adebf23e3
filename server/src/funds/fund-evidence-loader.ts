import DataLoader from 'dataloader'
import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import type { EvidenceRow } from '../evidence.ts'
import type { Language } from '../words.ts'
import { fundEvidence, fundExplainer } from './fund-evidence.ts'
import type { FundGroup } from './fund-group.ts'
import { selectFundFacts, selectFundMembers } from './funds.queries.ts'

/** The evidence of one figure of a group; all groups of a question share two statements. */
export function fundEvidenceOf(
  context: Context,
  group: FundGroup,
  measure: FundMeasure,
  language: Language,
): Promise<EvidenceRow> {
  const loaders = context.once('fund evidence', () => new Map<unknown, DataLoader<FundKeyed, EvidenceRow>>())
  let loader = loaders.get(group.question)
  if (!loader) {
    loader = new DataLoader((asked: readonly FundKeyed[]) => explainAll(context, asked))
    loaders.set(group.question, loader)
  }
  return loader.load({ group, measure, language })
}

interface FundKeyed {
  group: FundGroup
  measure: FundMeasure
  language: Language
}

async function explainAll({ db, snapshot }: Context, asked: readonly FundKeyed[]): Promise<EvidenceRow[]> {
  const question = asked[0]?.group.question
  if (!question) return []
  const members = await selectFundMembers(db, question)
  const projects = [...new Set(members.map((member) => member.project_id))]
  const facts = projects.length === 0 ? [] : await selectFundFacts(db, snapshot.release.release_id, projects)
  const made = new Map<string, ReturnType<typeof fundExplainer>>()
  return asked.map(({ group, measure, language }) =>
    fundEvidence(group, measure, members, (id) => {
      const name = `${id} ${measure} ${language}`
      const project = snapshot.projects.get(id)
      if (!project) throw new Error(`The project ${id} has cells but is not in the release.`)
      const explainer =
        made.get(name) ??
        fundExplainer(
          snapshot,
          project,
          facts.filter((fact) => fact.project_id === id),
          measure,
          language,
        )
      made.set(name, explainer)
      return explainer
    }),
  )
}
