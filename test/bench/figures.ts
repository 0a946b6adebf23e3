import type { Workload } from './workloads.ts'

/** What is sent. */
export type Question = Pick<Workload, 'query' | 'variables'>

/** The figures of an answer, row by row, whatever the words and the order of who gives them. */
export type Figures<Answer> = Record<Workload['name'], (answer: Answer) => Row[]>

export type Row = (string | number | null)[]

/** Reads figures from the text of an answer; null where it is a refusal. */
export type FigureReader = (name: Workload['name'], text: string) => Row[] | null

export const figureReader =
  <Answer>(figures: Figures<Answer>): FigureReader =>
  (name, text) => {
    const { data, errors }: { data?: Answer | null; errors?: unknown } = JSON.parse(text)
    return data == null || errors !== undefined ? null : figures[name](data)
  }

interface Answer {
  funds: {
    nodes: {
      year: number
      source: string
      region: { code: string }
      budget: number | null
      executed: number | null
      executionRate: number | null
    }[]
  }
  performance: { nodes: { region: { code: string }; completionRate: number | null; unmetCount: number }[] }
  results: { totalCount: number; nodes: { completionRate: number | null }[] }
  projects: { nodes: { id: string; fundsBy: Answer['funds']['nodes'] }[] }
  result: { id: string; status: string; completionRate: number | null }
}

export const ourFigures = figureReader<Answer>({
  W1: ({ funds }) =>
    funds.nodes.map(({ year, source, budget, executed }) => [String(year), source, budget, executed]),
  W2: ({ funds, performance }) => [
    ...funds.nodes.map(({ region, budget, executed, executionRate }) => [
      region.code,
      budget,
      executed,
      executionRate,
    ]),
    ...performance.nodes.map(({ region, completionRate, unmetCount }) => [
      region.code,
      completionRate,
      unmetCount,
    ]),
  ],
  W3: ({ results }) => [
    [results.totalCount],
    ...results.nodes.map(({ completionRate }, place) => [place, completionRate]),
  ],
  W4: ({ projects }) =>
    projects.nodes.flatMap(({ id, fundsBy }) =>
      fundsBy.map(({ region, year, executed, executionRate }) => [
        id,
        region.code,
        year,
        executed,
        executionRate,
      ]),
    ),
  W5: ({ result }) => [[result.id, result.status, result.completionRate]],
})

/** Two answers say the same if this is the same: sums and means may differ in their last digits. */
export function inOneForm(rows: readonly Row[]): string {
  const cell = (value: Row[number]) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)
  return rows
    .map((row) => JSON.stringify(row.map(cell)))
    .sort()
    .join('\n')
}
