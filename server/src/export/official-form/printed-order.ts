import { INDICATOR_LEVELS_1, INDICATOR_LEVELS_2 } from 'schema/database/terms.ts'
import type { IndicatorRow, ProjectRow } from '../../snapshot.ts'
import type { selectPrintedRows } from './form-cells.queries.ts'

type PrintedRow = Awaited<ReturnType<typeof selectPrintedRows>>[number]

const LAST = Number.MAX_SAFE_INTEGER

/**
 * Cells in the order of the printed table: levels as they first come up, and within them row by row. What no table prints
 * comes last, by its levels.
 */
export function printedOrder<T extends { indicator_id: string }>(
  cells: readonly T[],
  printed: readonly PrintedRow[],
  project: ProjectRow,
  indicators: ReadonlyMap<string, IndicatorRow>,
): T[] {
  const rows = new Map<string, number>()
  for (const fact of printed) {
    const isMain =
      fact.region_code === project.region_code &&
      fact.from_year === project.from_year &&
      fact.to_year === project.to_year
    const row = rowOf(fact)
    if (isMain || !rows.has(fact.indicator_id)) rows.set(fact.indicator_id, row)
  }
  const place = (indicator: string) => rows.get(indicator) ?? LAST
  const firstOf = (fits: (one: IndicatorRow) => boolean) =>
    Math.min(LAST, ...[...rows].filter(([id]) => fitsOf(id, fits)).map(([, row]) => row))
  const fitsOf = (id: string, fits: (one: IndicatorRow) => boolean) => {
    const indicator = indicators.get(id)
    return indicator !== undefined && fits(indicator)
  }
  const keyOf = ({ indicator_id }: T): (number | string)[] => {
    const indicator = indicators.get(indicator_id)
    if (!indicator) return [LAST]
    const { level1, level2 } = indicator
    return [
      firstOf((other) => other.level1 === level1),
      INDICATOR_LEVELS_1.indexOf(level1),
      firstOf((other) => other.level1 === level1 && other.level2 === level2),
      INDICATOR_LEVELS_2.indexOf(level2),
      place(indicator_id),
      indicator_id,
    ]
  }
  return cells
    .map((cell) => ({ cell, key: keyOf(cell) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ cell }) => cell)
}

/** `report:results:12` → 12. */
const rowOf = ({ fact_id }: PrintedRow) => Number(/\d+$/.exec(fact_id)?.[0] ?? LAST)

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
