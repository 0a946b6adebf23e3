// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { SpokenTable } from 'web/components/chart/spoken-table.tsx'
import type { Column } from 'web/components/table-column.ts'
import type { FigureStatus } from 'web/generated/graphql.ts'

interface Row {
  year: number
  budget: number | null
  rate: number | null
  status: FigureStatus
}
const columns: Column<Row>[] = [
  { key: 'year', header: '年度', value: ({ year }) => year },
  {
    key: 'budget',
    header: '预算数 (万元)',
    align: 'end',
    value: ({ budget }) => budget,
    state: ({ status }) => status,
  },
  { key: 'rate', header: '执行率', align: 'end', value: ({ rate }) => rate, isShare: true },
  { key: 'status', header: '状态', value: ({ status }) => status, onScreen: true },
]
const rows: Row[] = [
  { year: 2023, budget: 10000, rate: 0.6642, status: 'REPORTED' },
  { year: 2024, budget: 2600, rate: null, status: 'PARTIAL' },
  { year: 2025, budget: null, rate: null, status: 'NOT_REPORTED' },
]

describe('a drawing’s table for those who listen', () => {
  beforeAll(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  })

  it('says a lower bound, and why there is no figure, with the figure itself', async () => {
    const host = document.createElement('div')
    const table = (
      <SpokenTable caption="分年度" columns={columns} rows={rows} rowKey={({ year }) => `${year}`} />
    )
    await act(async () => createRoot(host).render(table))
    const said = [...host.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(said).toEqual([
      ['年度', '预算数 (万元)', '执行率'],
      ['2023', '10,000', '66.4%'],
      ['2024', '≥ 2,600', '—'],
      ['2025', '未报告', '—'],
    ])
  })
})
