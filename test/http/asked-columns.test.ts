import { groups } from 'server/funds/fund-groups.queries.ts'
import type { PerformanceColumn } from 'server/performance/performance.queries.ts'
import { groups as standings } from 'server/performance/performance-groups.queries.ts'
import { resolveScope } from 'server/scope.ts'
import { snapshots } from 'server/snapshot.ts'
import { expect, it } from 'vitest'
import { served } from './served.ts'

it('sums only the amounts that are asked for', async () => {
  const { store } = await served()
  const snapshot = await snapshots(store.read)()
  const scope = resolveScope(snapshot, {}, { byRegion: false, byYear: false })
  const sqlOf = (measures: readonly ('BUDGET' | 'RECEIVED' | 'EXECUTED')[]) =>
    groups(store.read, { scope, sources: ['TOTAL'], by: [], measures }).compile().sql
  expect(sqlOf(['BUDGET'])).toContain('sum(cell."budget")')
  expect(sqlOf(['BUDGET'])).not.toMatch(/cell\."(received|executed)/)
  expect(sqlOf([])).not.toMatch(/cell\."(budget|received|executed)/)
  expect(sqlOf(['BUDGET', 'EXECUTED'])).toContain('double precision')
})

it('computes only the standings that are asked for', async () => {
  const { store } = await served()
  const snapshot = await snapshots(store.read)()
  const scope = resolveScope(snapshot, {}, { byRegion: false, byYear: false })
  const sqlOf = (columns: ReadonlySet<PerformanceColumn>) =>
    standings(store.read, {
      ...{ scope, indicators: null, statuses: null, completionBelow: null },
      ...{ by: [], columns },
    }).compile().sql
  expect(sqlOf(new Set())).not.toMatch(/cell\."?(target|actual|weight|score|completion)/)
  expect(sqlOf(new Set(['scores']))).toContain('sum(cell."score")')
  expect(sqlOf(new Set(['actual']))).toContain('sum(cell."actual")')
  // How actuals stand needs no sum of them, and nothing of the targets.
  expect(sqlOf(new Set(['actualStatus']))).toContain('actual_status')
  expect(sqlOf(new Set(['actualStatus']))).not.toMatch(/sum\(cell\."actual"\)|cell\."?target/)
})
