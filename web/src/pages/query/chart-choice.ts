import type { Cell, Row } from 'schema/graphql/flatten.ts'
import { type AnswerColumn, type AnswerTable, statusOf } from './answer-table.ts'

/** Columns by name; `series` is empty where the marks are not told apart. */
export interface ChartChoice {
  measure: string
  by: string
  series: string
}
export interface ChartPoint {
  /** Null where the figure is missing. */
  value: number | null
  /** The row that the point stands for; null where the answer has none for this place. */
  row: Row | null
  partial: boolean
}
export interface ChartData {
  categories: Cell[]
  series: { name: Cell; points: ChartPoint[] }[]
  /** Several figures fall on one place. They are never added up, so nothing is drawn. */
  ambiguous: boolean
}

export const measuresOf = ({ columns }: AnswerTable): AnswerColumn[] =>
  columns.filter(({ kind }) => kind === 'figure' || kind === 'rate')

/** Names that people read come before codes. */
export const dimensionsOf = ({ columns }: AnswerTable): AnswerColumn[] =>
  columns
    .filter(
      ({ kind, name }) => kind === 'name' && !/evidence\.|citations\.|(?:cursor|text|unit)$/i.test(name),
    )
    .toSorted((a, b) => Number(isCode(a)) - Number(isCode(b)))

const isCode = ({ name }: AnswerColumn) => /(?:^|\.)(?:id|code)$/i.test(name)

/** What the reader chose, as far as the answer has it; the rest so that each place holds one figure. Null without figures or names. */
export const completeChoice = (table: AnswerTable, chosen: Partial<ChartChoice>): ChartChoice | null => {
  const measures = measuresOf(table).map(({ name }) => name)
  const dimensions = dimensionsOf(table).map(({ name }) => name)
  const measure = measures.find((name) => name === chosen.measure) ?? measures[0]
  const by = dimensions.find((name) => name === chosen.by)
  const series = dimensions.find((name) => name === chosen.series)
  if (measure === undefined || dimensions[0] === undefined) return null
  const bys = by === undefined ? dimensions : [by]
  const ways = (series === undefined ? ['', ...dimensions] : [series]).flatMap((second) =>
    bys.filter((first) => first !== second).map((first) => ({ measure, by: first, series: second })),
  )
  return (
    ways.find((choice) => !chartDataOf(table, choice).ambiguous) ?? {
      measure,
      by: by ?? dimensions[0],
      series: series ?? '',
    }
  )
}

/** The figures of a chart, each as it stands in the answer: nothing is summed, and what is missing stays missing. */
export const chartDataOf = (table: AnswerTable, { measure, by, series }: ChartChoice): ChartData => {
  const column = table.columns.find(({ name }) => name === measure)
  const places = new Map<Cell, Map<Cell, Row>>()
  const names = new Set<Cell>()
  let ambiguous = false
  for (const row of table.rows) {
    // A row of another list has no such figure at all.
    if (!row.has(measure)) continue
    const place = row.get(by) ?? null
    const name = series === '' ? null : (row.get(series) ?? null)
    const here = places.get(place) ?? new Map<Cell, Row>()
    const other = here.get(name)
    // The figures around a list are repeated on each of its rows: the same figure is the same mark.
    if (other && other.get(measure) !== row.get(measure)) ambiguous = true
    if (!other) here.set(name, row)
    places.set(place, here)
    names.add(name)
  }
  const pointOf = (row: Row | undefined): ChartPoint => {
    const value = row?.get(measure)
    const status = row && column ? statusOf(row, column) : null
    return {
      value: typeof value === 'number' ? value : null,
      row: row ?? null,
      partial: status === 'PARTIAL',
    }
  }
  const categories = inOrder([...places.keys()])
  return {
    categories,
    series: [...names].map((name) => ({
      name,
      points: categories.map((place) => pointOf(places.get(place)?.get(name))),
    })),
    ambiguous,
  }
}

/** Years run as time does; all else stays in the order of the answer. */
const inOrder = (places: Cell[]): Cell[] =>
  places.every((place) => typeof place === 'number')
    ? places.toSorted((a, b) => Number(a) - Number(b))
    : places
