import { describe, expect, it } from 'vitest'
import { statusOf, tableOf } from 'web/pages/query/answer-table.ts'
import { chartDataOf, completeChoice, dimensionsOf, measuresOf } from 'web/pages/query/chart-choice.ts'
import { type ColumnNote, columnNotes } from 'web/pages/query/column-notes.ts'
import { schema } from 'web/pages/query/schema.ts'

const cell = (project: string, year: number, budget: number | null, status: string) => ({
  project: { id: project, shortName: project === 'miaoling' ? '苗岭山脉' : '南北盘江' },
  year,
  budget,
  executionRate: null,
  budgetEvidence: { status },
})

const data = {
  funds: {
    totalCount: 4,
    nodes: [
      cell('miaoling', 2024, 0, 'DERIVED'),
      cell('miaoling', 2025, 3000, 'PARTIAL'),
      cell('panjiang', 2024, 18_000, 'REPORTED'),
      cell('panjiang', 2025, null, 'NOT_REPORTED'),
    ],
  },
}
const query = `query Q($unit: MoneyUnit! = YI_YUAN) {
  funds(by: [PROJECT, YEAR]) {
    totalCount
    nodes {
      project { id shortName }
      year
      budget(unit: $unit)
      executionRate
      budgetEvidence: evidence(measure: BUDGET) { status }
    }
  }
}`
const table = tableOf(data, columnNotes({ query, variables: {} }, schema))
const columnOf = (name: string) => table.columns.find((column) => column.name === name)

describe('an answer as a table', () => {
  it('tells figures from names, and each figure’s status from both', () => {
    const kinds = Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]))
    expect(kinds).toEqual({
      totalCount: 'figure',
      'project.id': 'name',
      'project.shortName': 'name',
      year: 'name',
      budget: 'figure',
      executionRate: 'rate',
      'budgetEvidence.status': 'status',
    })
  })

  it('gives each figure its own status, or none where nobody asked', () => {
    const [budget, rate] = [columnOf('budget'), columnOf('executionRate')]
    expect(budget && table.rows.map((row) => statusOf(row, budget))).toEqual([
      'DERIVED',
      'PARTIAL',
      'REPORTED',
      'NOT_REPORTED',
    ])
    expect(rate?.statusColumn).toBeNull()
  })

  it('reads units and statuses from the question, under whatever names', () => {
    const notes = (text: string, variables = {}) =>
      Object.fromEntries(columnNotes({ query: text, variables }, schema))
    const unitOnly: Record<string, ColumnNote> = { budget: { unit: 'YUAN', isUnasked: true } }
    expect(
      notes('query Q($unit: MoneyUnit!) { funds { nodes { budget(unit: $unit) } } }', { unit: 'YUAN' }),
    ).toEqual(unitOnly)
    expect(
      notes(
        '{ results { nodes { ...R } } } fragment R on IndicatorResult { goal: target { value } evidence { status } why: evidence(figure: TARGET) { is: status } actual { value } }',
      ),
    ).toEqual({
      goal: { status: 'why.is' },
      'goal.value': { status: 'why.is' },
      actual: { status: 'evidence.status' },
      'actual.value': { status: 'evidence.status' },
    })
    expect(
      notes(
        '{ a: funds { nodes { received evidence(measure: RECEIVED) { status } } } years { funds { executionRate executionRateStatus } } }',
      ),
    ).toEqual({
      'a.received': { unit: 'WAN_YUAN', status: 'a.evidence.status' },
      'years.funds.executionRate': { status: 'years.funds.executionRateStatus' },
    })
  })

  it('is empty where there is no answer', () => {
    expect(tableOf(null)).toEqual({ columns: [], rows: [] })
  })
})

describe('a chart of chosen columns', () => {
  it('offers figures to measure, and names before codes', () => {
    expect(measuresOf(table).map(({ name }) => name)).toEqual(['totalCount', 'budget', 'executionRate'])
    expect(dimensionsOf(table).map(({ name }) => name)).toEqual(['project.shortName', 'year', 'project.id'])
  })

  it('puts each figure on a place of its own; zero is zero and missing is missing', () => {
    const choice = completeChoice(table, { measure: 'budget' })
    expect(choice).toEqual({ measure: 'budget', by: 'year', series: 'project.shortName' })
    const { categories, series, ambiguous } = chartDataOf(
      table,
      choice ?? { measure: '', by: '', series: '' },
    )
    expect({ categories, ambiguous }).toEqual({ categories: [2024, 2025], ambiguous: false })
    expect(
      series.map(({ name, points }) => [name, points.map(({ value, partial }) => [value, partial])]),
    ).toEqual([
      [
        '苗岭山脉',
        [
          [0, false],
          [3000, true],
        ],
      ],
      [
        '南北盘江',
        [
          [18_000, false],
          [null, false],
        ],
      ],
    ])
  })

  it('puts years in the order of time, and leaves all else as it was asked', () => {
    const rows = tableOf({
      a: [
        { year: 2025, name: 'b', budget: 1 },
        { year: 2024, name: 'a', budget: 2 },
      ],
    })
    expect(chartDataOf(rows, { measure: 'budget', by: 'year', series: '' }).categories).toEqual([2024, 2025])
    expect(chartDataOf(rows, { measure: 'budget', by: 'name', series: '' }).categories).toEqual(['b', 'a'])
  })

  it('never adds up what falls on one place', () => {
    const drawn = chartDataOf(table, { measure: 'budget', by: 'year', series: '' })
    expect(drawn.ambiguous).toBe(true)
  })

  it('takes a figure that is repeated around a list for one', () => {
    const nested = tableOf({
      projects: {
        nodes: [
          { shortName: '苗岭山脉', funds: { budget: 39_700 }, regions: [{ name: 'a' }, { name: 'b' }] },
        ],
      },
    })
    const drawn = chartDataOf(nested, { measure: 'funds.budget', by: 'shortName', series: '' })
    expect(drawn.ambiguous).toBe(false)
    expect(drawn.series.map(({ points }) => points.map(({ value }) => value))).toEqual([[39_700]])
  })

  it('keeps the reader’s columns, and drops those that the answer does not have', () => {
    expect(completeChoice(table, { measure: 'gone', by: 'project.id', series: 'year' })).toEqual({
      measure: 'totalCount',
      by: 'project.id',
      series: 'year',
    })
    expect(completeChoice(tableOf({ years: [{ label: 'x' }] }), {})).toBeNull()
  })
})
