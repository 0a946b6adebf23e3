import type { Work } from './columns/in-turns.ts'
import type { Snapshot } from './snapshot.ts'
import type { AnswerStatus, SummedFigure } from './summary.ts'
import { describe, type Language, type Place } from './words.ts'

/** A printed figure and its place. */
export interface CitationRow {
  document_id: string
  locator: string
  printed: string | null
  unit: string | null
}

/**
 * What of an evidence is wanted. Where a figure stands and where it exists instead is known from the cells alone; what is
 * missing, and what cites it, only from the facts.
 */
export type EvidenceParts = 'PLACES' | 'ALL'

/** Why a figure is there, or is not. */
export interface EvidenceRow {
  status: AnswerStatus
  coverage: number
  missing: string[]
  availableAt: string[]
  citations: CitationRow[]
}

/** What one cell contributes to the evidence of a sum. */
export interface CellEvidence {
  missing: readonly string[]
  availableAt: readonly string[]
  citations: readonly CitationRow[]
}

/** The evidence of a sum: what its cells say, each thing once. */
export function combineEvidence(
  { status, coverage }: { status: AnswerStatus; coverage: number },
  cells: readonly CellEvidence[],
): EvidenceRow {
  const citations = new Map(
    cells.flatMap((cell) =>
      cell.citations.map((citation) => [
        `${citation.document_id} ${citation.locator} ${citation.printed}`,
        citation,
      ]),
    ),
  )
  return {
    status,
    coverage,
    missing: [...new Set(cells.flatMap((cell) => cell.missing))],
    availableAt: [...new Set(cells.flatMap((cell) => cell.availableAt))],
    citations: [...citations.values()],
  }
}

/** What a figure's places say in words; nothing more was asked. */
export function* placesOnly(
  snapshot: Snapshot,
  asked: readonly { figure: Omit<SummedFigure, 'value'>; places: readonly Place[]; language: Language }[],
): Work<EvidenceRow[]> {
  const rows: EvidenceRow[] = []
  for (const { figure, places, language } of asked) {
    const availableAt = new Set(places.map((place) => describe(snapshot, place, language)))
    const { status, coverage } = figure
    rows.push(
      status === 'NOT_IN_PROGRAMME'
        ? NO_EVIDENCE
        : { status, coverage, missing: [], availableAt: [...availableAt], citations: [] },
    )
    yield
  }
  return rows
}

/** Outside the programme there is nothing to report, and so nothing to cite. */
export const NO_EVIDENCE: EvidenceRow = {
  status: 'NOT_IN_PROGRAMME',
  coverage: 0,
  missing: [],
  availableAt: [],
  citations: [],
}
