import { describe, expect, it } from 'vitest'
import { changesIn, type FigureChange, releaseBefore } from 'web/components/since-release/changes.ts'

const change = (project: string, region: string | null): FigureChange => ({
  kind: 'FUND',
  ...{ project, projectName: project, projectNameEn: null, from: 2024, to: 2024 },
  ...{ region, regionName: region, regionNameEn: null },
  ...{ indicator: null, indicatorName: null, indicatorNameEn: null, source: 'CENTRAL', measure: 'BUDGET' },
  before: { value: 100, printed: '100', unit: '万元' },
  after: { value: 120, printed: '120', unit: '万元' },
})
const some = (nodes: FigureChange[], totalCount = nodes.length) => ({ totalCount, nodes })
const answer = {
  added: some([change('panjiang', '520200')], 300),
  changed: some([change('miaoling', '522600'), change('panjiang', '520400')]),
  withdrawn: some([]),
  appeared: { totalCount: 2 },
  vanished: { totalCount: 0 },
}

describe('what changed since the release before', () => {
  it('is counted by the API, the corrected first, and says where not all is told', () => {
    const { counts, lines, isComplete } = changesIn(answer, {})
    expect(counts).toEqual({ added: 300, changed: 2, withdrawn: 0 })
    expect(lines.map(({ sort }) => sort)).toEqual(['changed', 'changed', 'added'])
    expect(isComplete).toBe(false)
  })
  it('of a project or a prefecture is only what concerns it', () => {
    expect(changesIn(answer, { projects: ['miaoling'] }).counts).toEqual({
      added: 0,
      changed: 1,
      withdrawn: 0,
    })
    expect(changesIn(answer, { regions: ['520200'] }).counts).toEqual({ added: 1, changed: 0, withdrawn: 0 })
    expect(
      changesIn({ ...answer, changed: some([change('miaoling', null)]) }, { regions: ['522600'] }).counts
        .changed,
    ).toBe(0)
  })
  it('is held against the one before the release that is shown, not against the newest', () => {
    const releases = [{ id: '3' }, { id: '2' }, { id: '1' }]
    expect(releaseBefore(releases, '3')?.id).toBe('2')
    expect(releaseBefore(releases, '2')?.id).toBe('1')
    expect(releaseBefore(releases, '1')).toBeNull()
  })
})
