import DataLoader from 'dataloader'
import type { FundMeasure } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import type { EvidenceRow } from '../evidence.ts'
import { resolveProjects } from '../scope.ts'
import { subtree } from '../snapshot.ts'
import type { Language } from '../words.ts'
import { fundEvidence, fundExplainer } from './fund-evidence.ts'
import { absentGroup, type FundGroup, type FundKey, fundGroup } from './fund-group.ts'
import { type FundFilterInput, fundQuestion } from './fund-question.ts'
import {
  FUND_KEYS,
  type FundDimension,
  selectFundFacts,
  selectFundGroups,
  selectFundMembers,
} from './funds.queries.ts'

type Where = FundFilterInput | null | undefined

/** Money of one programme, project or year: all of a level, and the same filter, in one statement. */
export function fundsOf(
  context: Context,
  dimension: Exclude<FundDimension, 'SOURCE' | 'REGION'>,
  id: string | number,
  where: Where,
): Promise<FundGroup> {
  const column = FUND_KEYS[dimension]
  const loader = context.once(`funds by ${dimension} ${JSON.stringify(where)}`, () => {
    return new DataLoader<string | number, FundGroup>(async (ids) => {
      const question = fundQuestion(context.snapshot, naming(context, dimension, ids, where), [dimension])
      const rows = await selectFundGroups(context.db, question)
      const groups = new Map(rows.map((row) => [row[column], fundGroup(question, row)]))
      return ids.map((key) => groups.get(key) ?? absentGroup(question, { [column]: key }))
    })
  })
  return loader.load(id)
}

/** Money of one region. A filter on regions or on a level is answered region by region, inside each. */
export function fundsOfRegion(context: Context, code: string, where: Where): Promise<FundGroup> {
  const { db, snapshot } = context
  if (where?.regions || where?.regionLevel) {
    const inside = new Set(subtree(snapshot, code))
    const named = where.regions?.filter((region) => inside.has(region)) ?? [code]
    const question = fundQuestion(snapshot, { ...where, regions: named.length > 0 ? named : [code] }, [])
    return selectFundGroups(db, question).then(([row]) => {
      const group = row && named.length > 0 ? fundGroup(question, row) : absentGroup(question, {})
      return { ...group, key: { ...group.key, region_code: null } }
    })
  }
  const loader = context.once(`funds by REGION ${JSON.stringify(where)}`, () => {
    return new DataLoader<string, FundGroup>(async (codes) => {
      const grouped = fundQuestion(snapshot, where, ['REGION'])
      const question = { ...grouped, scope: { ...grouped.scope, regions: codes } }
      const rows = await selectFundGroups(db, question)
      const groups = new Map(rows.map((row) => [row.region_code, fundGroup(question, row)]))
      return codes.map((region) => groups.get(region) ?? absentGroup(question, { region_code: region }))
    })
  })
  return loader.load(code)
}

/** A simulated programme that is walked to has been named. */
function naming(
  context: Context,
  dimension: FundDimension,
  ids: readonly (string | number)[],
  where: Where,
): Where {
  const named = ids.map(String)
  if (dimension === 'PROGRAMME') return { ...where, programmes: where?.programmes ?? named }
  if (dimension === 'PROJECT' && !where?.projects && !where?.programmes) {
    return {
      ...where,
      projects: named.filter((id) => resolveProjects(context.snapshot, { projects: [id] }).length > 0),
    }
  }
  return where
}

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
  group: FundGroup & { key: FundKey }
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
