// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { EvidenceContext } from 'web/components/evidence/evidence-ref.ts'
import { OutdatedContext } from 'web/components/evidence/use-outdated.ts'
import { Figure } from 'web/components/figure.tsx'

const host = document.createElement('div')
const root = createRoot(host)
const show = async (node: React.ReactNode) => act(async () => root.render(node))

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(() => show(null))

describe('a figure', () => {
  it('shows a dash and the reason where it is missing, never a zero', async () => {
    await show(<Figure label="执行数" value={null} status="NOT_REPORTED" unit="万元" />)
    expect(host.textContent).toBe('— 未报告')
    await show(<Figure label="执行数" value={null} status="NOT_IN_PROGRAMME" />)
    expect(host.textContent).toBe('— 不在项目范围')
  })
  it('marks a lower bound', async () => {
    await show(<Figure label="地方资金" value="1,200" status="PARTIAL" unit="万元" />)
    expect(host.textContent).toBe('≥ 1,200 万元 部分报告')
  })
  it('is spoken as a sentence says it, where unit and figure are not one after the other', async () => {
    await show(
      <EvidenceContext value={vi.fn()}>
        <Figure
          label="Budget"
          value="1,200"
          said="12 million yuan"
          status="PARTIAL"
          evidence={{ of: 'fund', measure: 'BUDGET', where: {} }}
        />
      </EvidenceContext>,
    )
    expect(host.querySelector('button')?.getAttribute('aria-label')).toContain('≥ 12 million yuan')
    expect(host.textContent).toContain('≥ 1,200')
  })
  it('opens its evidence with what the reader saw', async () => {
    const open = vi.fn()
    const evidence = { of: 'fund', measure: 'BUDGET', where: {} } as const
    await show(
      <EvidenceContext value={open}>
        <Figure label="预算数" value="39,700" unit="万元" evidence={evidence} />
      </EvidenceContext>,
    )
    const button = host.querySelector('button')
    expect(button?.getAttribute('aria-label')).toBe('预算数：39,700 万元，查看出处')
    await act(async () => button?.click())
    expect(open).toHaveBeenCalledWith({ label: '预算数', shown: '39,700 万元', evidence })
  })
  it('carries a mark, with words, where later reports have left it behind', async () => {
    const outdated = {
      project: { id: 'hills', period: { from: 2022, to: 2024 }, programme: { id: 'fund', simulated: false } },
      report: { id: 'hills-2024', title: '自评报告', issuedOn: '2025-03-01' },
      ...{ latestYear: 2026, regionCodes: ['520000'] },
    }
    const shown = async (value: string | null, project: string) => {
      await show(
        <OutdatedContext value={[outdated]}>
          <Figure
            label="预算数"
            value={value}
            status={value === null ? 'NOT_REPORTED' : 'REPORTED'}
            exact="12,000,000 元"
            evidence={{ of: 'fund', measure: 'BUDGET', where: {}, at: { project } }}
          />
        </OutdatedContext>,
      )
      return host.querySelector('button')
    }
    const old = await shown('1,200', 'hills')
    expect(old?.getAttribute('aria-label')).toBe('预算数：1,200、含较早的报告（2025 年），查看出处')
    expect(old?.title).toMatch(/^12,000,000 元\n此数含 2025 年发布的自评报告.*2026 年/)
    expect(old?.querySelectorAll('svg')).toHaveLength(1)
    for (const fresh of [await shown('1,200', 'rivers'), await shown(null, 'hills')]) {
      expect(fresh?.getAttribute('aria-label')).not.toContain('较早')
      expect(fresh?.title).not.toContain('自评报告')
      expect(fresh?.querySelectorAll('svg')).toHaveLength(0)
    }
  })
})
