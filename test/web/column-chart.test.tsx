// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, it, vi } from 'vitest'
import { ColumnChart } from 'web/charts/column-chart.tsx'

const host = document.createElement('div')
const root = createRoot(host)

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})

const draw = async (totals: readonly string[]) => {
  const columns = totals.map((total, nth) => ({
    label: `${2016 + nth}`,
    total,
    parts: [
      { id: 'CENTRAL', value: 1, partial: false, color: 'blue', pattern: 'plain' as const, text: total },
    ],
  }))
  await act(async () =>
    root.render(
      <ColumnChart
        label="各年度预算数"
        columns={columns}
        height={340}
        formatTick={String}
        missingText="未报告"
      />,
    ),
  )
  return host.querySelector('figure')?.dataset.crowded
}

it('shows totals one at a time where they would cover each other and read as other figures', async () => {
  expect(await draw(['≥ 19,200', '≥ 12,600', '≥ 15,100', '≥ 14,800'])).toBe('false')
  expect(await draw(Array.from({ length: 10 }, () => '≥ 19,356,103.25'))).toBe('true')
})
