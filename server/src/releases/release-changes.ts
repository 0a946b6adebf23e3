import type { ChangedFigure, Counted, ReleaseDifference } from './release-changes.queries.ts'
import type { FigureChange, ReleaseChanges } from './release-changes.type.ts'

/** The total of all sources is `source: null`, as everywhere in the API. */
const figureOf = (figure: ChangedFigure): FigureChange => ({
  ...figure,
  source: figure.source === 'TOTAL' ? null : figure.source,
})

const listed = <T, Node>({ count, first }: Counted<T>, nodeOf: (row: T) => Node) => ({
  totalCount: count,
  nodes: first.map(nodeOf),
})

export const changesOf = (difference: ReleaseDifference): ReleaseChanges => ({
  added: listed(difference.added, figureOf),
  changed: listed(difference.changed, figureOf),
  withdrawn: listed(difference.withdrawn, figureOf),
  appeared: listed(difference.appeared, (finding) => finding),
  vanished: listed(difference.vanished, (finding) => finding),
})
