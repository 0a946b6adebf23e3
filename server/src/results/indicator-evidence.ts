import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { type CellEvidence, combineEvidence, type EvidenceRow, NO_EVIDENCE } from '../evidence.ts'
import { indicatorRow } from '../indicators/indicator.ts'
import { projectRow } from '../projects/project.ts'
import type { IndicatorPoint } from '../rules/cube.ts'
import type { SummedFigure } from '../summary.ts'
import type { Language } from '../words.ts'
import { indicatorExplainer, type ResultFigure } from './indicator-explainer.ts'
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
  figure: SummedFigure
  cells: readonly ResultCell[]
  which: ResultFigure
  language: Language
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

  const made = new Map<string, (point: IndicatorPoint) => CellEvidence>()
  const explainer = ({ project_id, indicator_id }: ResultCell, which: ResultFigure, language: Language) => {
    const name = [project_id, indicator_id, which, language].join(' ')
    const of = (fact: { project_id: string; indicator_id: string }) =>
      fact.project_id === project_id && fact.indicator_id === indicator_id
    const explain =
      made.get(name) ??
      indicatorExplainer(
        snapshot,
        projectRow(snapshot, project_id),
        indicatorRow(snapshot, indicator_id),
        { targets: facts.targets.filter(of), results: facts.results.filter(of) },
        which,
        language,
      )
    made.set(name, explain)
    return explain
  }

  return asked.map(({ figure, cells: own, which, language }) => {
    if (figure.status === 'NOT_IN_PROGRAMME') return NO_EVIDENCE
    return combineEvidence(
      figure,
      own.map((cell) =>
        explainer(
          cell,
          which,
          language,
        )({ region: cell.region_code, from: cell.from_year, to: cell.to_year }),
      ),
    )
  })
}
