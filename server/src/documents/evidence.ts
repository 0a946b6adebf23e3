import type { EvidenceRow } from '../evidence.ts'
import type { Snapshot } from '../snapshot.ts'
import type { SummedFigure } from '../summary.ts'
import { documentById } from './document.ts'
import type { Evidence } from './evidence.type.ts'

export const evidenceOf = (snapshot: Snapshot, row: EvidenceRow): Evidence => ({
  ...row,
  citations: row.citations.map(({ document_id, locator, printed, unit }) => ({
    document: documentById(snapshot, document_id),
    locator,
    printed,
    unit,
  })),
})

/** How a figure stands, where nothing more was asked. */
export const statusOf = ({ status, coverage }: Omit<SummedFigure, 'value'>): Evidence => ({
  ...{ status, coverage },
  ...{ missing: [], availableAt: [], citations: [] },
})
