import DataLoader from 'dataloader'
import { SCHEME_PARTS } from 'schema/database/terms.ts'
import type { Context } from '../context.ts'
import { schemeOf } from '../programmes/programme.ts'
import { toNumber } from '../rules/decimal.ts'
import { grade } from '../rules/grade.ts'
import { type PartWeight, type ScoredResult, scoreByScheme } from '../rules/scheme-score.ts'
import { selectSchemeParts, selectScoredResults, selectWholeFunds } from './scoring.queries.ts'
import type { SchemeScore } from './scoring.type.ts'

const COSTS = new Set(['COST', 'ECONOMIC_COST', 'SOCIAL_COST', 'ECO_ENV_COST'])

/** The parts of a scheme, execution first. Empty: it takes the weights of the table. */
export async function partsOf(context: Context, scheme: string): Promise<PartWeight[]> {
  const rows = await context.once('scheme parts', () => selectSchemeParts(context.db))
  return rows
    .filter(({ scheme_id }) => scheme_id === scheme)
    .map(({ part, weight }) => ({ part, weight }))
    .sort((a, b) => SCHEME_PARTS.indexOf(a.part) - SCHEME_PARTS.indexOf(b.part))
}

/** The reported scores of a project under a scheme; all projects of a level in one statement a table. */
export async function scoreUnder(
  context: Context,
  project: string,
  scheme: string,
  evaluatedOnly: boolean,
): Promise<SchemeScore> {
  const { results, execution } = await inputsOf(context, project)
  const counted = results.filter(({ evaluated }) => evaluated || !evaluatedOnly)
  const parts = scoreByScheme(await partsOf(context, scheme), counted, execution)
  const scored = parts.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]))
  const total = scored.reduce((sum, part) => sum + part.score, 0)
  const weight = scored.reduce((sum, part) => sum + part.weight, 0)
  return {
    scheme: schemeOf(context.snapshot, scheme),
    parts: parts.map(({ part, weight: points, score }) => ({
      part,
      weight: toNumber(points),
      score: score === null ? null : toNumber(score),
    })),
    score: scored.length === 0 ? null : toNumber(total),
    weight: toNumber(weight),
    grade: grade(total, weight),
  }
}

interface Inputs {
  results: (ScoredResult & { evaluated: boolean })[]
  execution: { executed: number; budget: number } | null
}

function inputsOf({ db, snapshot, once }: Context, project: string): Promise<Inputs> {
  const loader = once('scheme inputs', () => {
    return new DataLoader<string, Inputs>(async (ids) => {
      const release = snapshot.release.release_id
      const rows = await selectScoredResults(db, release, ids)
      const funds = await selectWholeFunds(db, release, ids)
      return ids.map((id) => ({
        results: rows
          .filter(({ project_id }) => project_id === id)
          .map(({ level1, level2, weight, score, status }) => ({
            level1,
            isCost: COSTS.has(level2),
            weight: weight ?? 0,
            score: score ?? 0,
            evaluated: status !== 'NOT_EVALUATED',
          })),
        execution: executionOf(funds.find(({ project_id }) => project_id === id)),
      }))
    })
  })
  return loader.load(project)
}

/** A lower bound is no numerator of a rate. */
function executionOf(funds: Awaited<ReturnType<typeof selectWholeFunds>>[number] | undefined) {
  if (!funds || funds.budget_status === 'PARTIAL' || funds.executed_status === 'PARTIAL') return null
  const { budget, executed } = funds
  return budget === null || executed === null ? null : { budget, executed }
}
