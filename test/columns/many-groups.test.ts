import { loadWithSimulated } from 'seeds/load.ts'
import { type Columns, columnsFor, holdColumns } from 'server/columns/columns.ts'
import { groupMoney } from 'server/columns/group-money.ts'
import { groupResults } from 'server/columns/group-results.ts'
import type { Work } from 'server/columns/in-turns.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { fundQuestion } from 'server/funds/fund-question.ts'
import type { FundDimension, FundGroupRow } from 'server/funds/funds.queries.ts'
import type { PerformanceDimension, PerformanceRow } from 'server/performance/performance.queries.ts'
import { performanceQuestion } from 'server/performance/performance-question.ts'
import { type Snapshot, snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../support/stores.ts'
import { everything } from './everything.ts'

const WHERE = { programmes: ['simulated'] }
/** Fewer than any of these questions has. */
const FEW = 50

function finished<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

describe('more groups than can be held', () => {
  let snapshot: Snapshot
  let columns: Columns
  beforeAll(async () => {
    const store = await freshStore('sqlite')
    await loadWithSimulated(store)
    snapshot = await snapshots(store.read)()
    holdColumns(snapshot, loadColumns(store.read, snapshot, 100_000_000))
    columns = (await columnsFor(snapshot, everything(snapshot))) ?? new Map()
  })

  const money = (by: readonly FundDimension[], most?: number) => {
    const rows: FundGroupRow[] = []
    const take = (row: FundGroupRow) => rows.push(row)
    const whole = finished(groupMoney(columns, fundQuestion(snapshot, WHERE, by), take, most))
    return { whole, rows }
  }
  const results = (by: readonly PerformanceDimension[], most?: number) => {
    const rows: PerformanceRow[] = []
    const take = (row: PerformanceRow) => rows.push(row)
    const question = {
      ...performanceQuestion(snapshot, WHERE, by),
      columns: new Set(['completion'] as const),
    }
    const whole = finished(groupResults(columns, snapshot, question, take, most))
    return { whole, rows }
  }

  it('are handed on as they are found, where a project and a region have them for themselves', () => {
    for (const by of [
      ['PROJECT', 'REGION', 'YEAR', 'SOURCE'],
      ['REGION', 'PROJECT', 'YEAR'],
    ] as const) {
      const { whole, rows } = money(by, FEW)
      expect(whole).toBe(true)
      expect(rows.length).toBeGreaterThan(FEW)
      expect(rows).toEqual(money(by).rows)
    }
    for (const by of [
      ['PROJECT', 'REGION', 'YEAR', 'INDICATOR'],
      ['REGION', 'PROJECT', 'LEVEL2'],
    ] as const) {
      const { whole, rows } = results(by, FEW)
      expect(whole).toBe(true)
      expect(rows.length).toBeGreaterThan(FEW)
      expect(rows).toEqual(results(by).rows)
    }
  })

  it('are left to the store, where projects have them in common', () => {
    expect(money(['REGION', 'YEAR', 'SOURCE']).rows.length).toBeGreaterThan(FEW)
    expect(money(['REGION', 'YEAR', 'SOURCE'], FEW).whole).toBe(false)
    expect(results(['REGION', 'YEAR', 'INDICATOR'], FEW).whole).toBe(false)
  })
})
