import { niceTicks } from './ticks.ts'

/** One part of a column as the data has it; `value` is null where it is missing. */
export interface ColumnPart {
  /** The series that it belongs to. */
  id: string
  value: number | null
  /** A lower bound, drawn hatched. */
  partial?: boolean
}
export interface PlacedColumn<Part extends ColumnPart> {
  /** From the ground up; only parts that have a height. */
  parts: { part: Part; share: number }[]
  /** Where the column ends, as a share of the plot's height. */
  top: number
  /** None of its parts is reported: there is nothing to draw, which is not a zero. */
  missing: boolean
}

/** Stacks parts on one scale that begins at zero. Shares are of the plot's height, 0 to 1. */
export const placeColumns = <Part extends ColumnPart>(columns: readonly (readonly Part[])[]) => {
  const sums = columns.map((parts) => parts.reduce((sum, { value }) => sum + (value ?? 0), 0))
  const ticks = niceTicks(Math.max(0, ...sums))
  const scale = ticks.at(-1) || 1
  return {
    ticks: ticks.map((value) => ({ value, share: value / scale })),
    columns: columns.map(
      (parts, nth): PlacedColumn<Part> => ({
        parts: parts.flatMap((part) => (part.value ? [{ part, share: part.value / scale }] : [])),
        top: (sums[nth] ?? 0) / scale,
        missing: parts.every(({ value }) => value === null),
      }),
    ),
  }
}
