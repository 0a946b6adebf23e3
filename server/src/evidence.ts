import type { AnswerStatus } from './summary.ts'

/** A printed figure and its place. */
export interface CitationRow {
  document_id: string
  locator: string
  printed: string | null
  unit: string | null
}

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

/** Outside the programme there is nothing to report, and so nothing to cite. */
export const NO_EVIDENCE: EvidenceRow = {
  status: 'NOT_IN_PROGRAMME',
  coverage: 0,
  missing: [],
  availableAt: [],
  citations: [],
}
