import { describe, expect, it } from 'vitest'
import { sourceReports } from 'web/components/source-reports.ts'

const report = (title: string, issuedOn: string | null) => ({ id: title, title, issuedOn })

describe('the reports behind a figure', () => {
  it('are named where they are few, and none is older than itself', () => {
    const only = report('贵州省2025年度自评报告', '2026-03-18')
    expect(sourceReports([only], [])).toEqual({
      named: [only],
      count: 1,
      from: '2026-03-18',
      to: '2026-03-18',
      older: 0,
    })
  })
  it('are counted where they are many, with those that later ones have left behind', () => {
    const days = ['2026-03-01', '2024-03-01', '2026-02-01', '2025-12-31', null]
    const { named, ...rest } = sourceReports(
      days.map((day, nth) => report(`${nth}`, day)),
      ['1', '3', 'of another choice'],
    )
    expect(named).toEqual([])
    expect(rest).toEqual({ count: 5, from: '2024-03-01', to: '2026-03-01', older: 2 })
  })
  it('say nothing of days that no report gives', () => {
    expect(sourceReports([report('甲', null)], [])).toMatchObject({ from: null, to: null, older: 0 })
  })
})
