import DataLoader from 'dataloader'
import { columnsFor } from '../columns/columns.ts'
import { inTurns, type Work } from '../columns/in-turns.ts'
import { knownResult } from '../columns/known-results.ts'
import type { Context } from '../context.ts'
import {
  type CellEvidence,
  combineEvidence,
  type EvidenceParts,
  type EvidenceRow,
  NO_EVIDENCE,
  placesOnly,
} from '../evidence.ts'
import { indicatorRow } from '../indicators/indicator.ts'
import { projectRow } from '../projects/project.ts'
import type { IndicatorPoint } from '../rules/cube.ts'
import type { SummedFigure } from '../summary.ts'
import type { Language } from '../words.ts'
import { type IndicatorFacts, indicatorExplainer, type ResultFigure } from './indicator-explainer.ts'
import { selectIndicatorFacts } from './results.queries.ts'

/** A cell of the indicator cube. */
export interface ResultCell {
  project_id: string
  indicator_id: string
  region_code: string
  from_year: number
  to_year: number
}

interface Asked {
  figure: Omit<SummedFigure, 'value'>
  cells: readonly ResultCell[]
  which: ResultFigure
  language: Language
}

/** The evidence of the target or the actual of one result. */
export function resultEvidenceOf(
  context: Context,
  { cell, parts, ...asked }: Omit<Asked, 'cells'> & { cell: ResultCell; parts: EvidenceParts },
): Promise<EvidenceRow> {
  if (parts === 'ALL') return indicatorEvidenceOf(context, { ...asked, cells: [cell] })
  return context
    .once('places of results', () => new DataLoader<Single, EvidenceRow>((all) => placeAll(context, all)))
    .load({ ...asked, cell })
}

type Single = Omit<Asked, 'cells'> & { cell: ResultCell }

async function placeAll(context: Context, asked: readonly Single[]): Promise<EvidenceRow[]> {
  const { snapshot } = context
  const projects = new Set(asked.map(({ cell }) => cell.project_id))
  const columns = await columnsFor(snapshot, { spanOf: [...projects], yearsOf: [] })
  if (columns === null)
    return Promise.all(asked.map((one) => indicatorEvidenceOf(context, { ...one, cells: [one.cell] })))
  const places = await inTurns(knownResult(columns, snapshot, asked), snapshot.deadlineMs)
  return inTurns(
    placesOnly(
      snapshot,
      asked.map((one, nth) => ({ ...one, places: places[nth] ?? [] })),
    ),
    snapshot.deadlineMs,
  )
}

/** The evidence of a target or an actual, of one result or summed over several; all of a level share their reading. */
export function indicatorEvidenceOf(context: Context, asked: Asked): Promise<EvidenceRow> {
  return context
    .once('indicator evidence', () => new DataLoader<Asked, EvidenceRow>((all) => explainAll(context, all)))
    .load(asked)
}

async function explainAll({ db, snapshot }: Context, asked: readonly Asked[]): Promise<EvidenceRow[]> {
  const cells = asked.flatMap((one) => one.cells)
  const projects = [...new Set(cells.map((cell) => cell.project_id))]
  const indicators = [...new Set(cells.map((cell) => cell.indicator_id))]
  const facts =
    cells.length === 0
      ? { targets: [], results: [] }
      : await selectIndicatorFacts(db, snapshot.release.release_id, projects, indicators)

  const own = byIndicator(facts)
  const made = new Map<string, (point: IndicatorPoint) => CellEvidence>()
  const explainer: Explainer = (cell, which, language) => {
    const name = [indicatorName(cell), which, language].join(' ')
    const explain =
      made.get(name) ??
      indicatorExplainer(
        snapshot,
        projectRow(snapshot, cell.project_id),
        indicatorRow(snapshot, cell.indicator_id),
        own.get(indicatorName(cell)) ?? { targets: [], results: [] },
        which,
        language,
      )
    made.set(name, explain)
    return explain
  }

  // There may be ten thousand cells: others are served meanwhile.
  return inTurns(explainEach(asked, explainer), snapshot.deadlineMs)
}

type Explainer = (
  cell: ResultCell,
  which: ResultFigure,
  language: Language,
) => (point: IndicatorPoint) => CellEvidence

function* explainEach(asked: readonly Asked[], explainer: Explainer): Work<EvidenceRow[]> {
  const rows: EvidenceRow[] = []
  for (const { figure, cells, which, language } of asked) {
    const evidence: CellEvidence[] = []
    for (const cell of figure.status === 'NOT_IN_PROGRAMME' ? [] : cells) {
      const { region_code: region, from_year: from, to_year: to } = cell
      evidence.push(explainer(cell, which, language)({ region, from, to }))
      yield
    }
    rows.push(figure.status === 'NOT_IN_PROGRAMME' ? NO_EVIDENCE : combineEvidence(figure, evidence))
  }
  return rows
}

type OfIndicator = Pick<ResultCell, 'project_id' | 'indicator_id'>
const indicatorName = ({ project_id, indicator_id }: OfIndicator) => `${project_id} ${indicator_id}`

/** The facts on each indicator of each project, in one walk: there may be a thousand of them, and a hundred thousand facts. */
function byIndicator(facts: IndicatorFacts): ReadonlyMap<string, IndicatorFacts> {
  const own = new Map<string, IndicatorFacts>()
  const of = (fact: OfIndicator) => {
    const name = indicatorName(fact)
    const there = own.get(name) ?? { targets: [], results: [] }
    own.set(name, there)
    return there
  }
  for (const fact of facts.targets) of(fact).targets.push(fact)
  for (const fact of facts.results) of(fact).results.push(fact)
  return own
}
