import { loadSeeds } from 'seeds/load.ts'
import { publish } from 'server/ingest/publish.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'
import { reportSheets, rowOf, setCell } from './report-copy.ts'
import { rowCounts } from './row-counts.ts'

/**
 * Rows by hand. Money cells: 苗岭 3 places × 5 periods × 6 sources = 90, 南北盘江 4 × 3 × 6 = 72.
 * Result cells: 苗岭 16 indicators × 3 × 5 = 240, 南北盘江 25 × 4 × 3 = 300. Stand-ins: (2 + 1) + (3 + 1) places, and
 * 中国 above each. Target facts: 170 rows and the one that only annex 2-1 has (苗岭 生态修复面积), so that 40 of the 41
 * targets of the annexes are restatements.
 */
const FIRST = {
  release: 1,
  report: 1,
  programme: 1,
  document: 17,
  indicator: 28,
  project: 2,
  project_region: 9,
  fund_fact: 45,
  target_fact: 171,
  result_fact: 41,
  transfer: 5,
  statement: 14,
  restatement: 159 + 40,
  fund_cell: 90 + 72,
  result_cell: 240 + 300,
}
/** What has versions, and so doubles when a report is replaced. */
const UNVERSIONED = ['programme', 'document', 'indicator']
const SECOND = Object.fromEntries(
  Object.entries(FIRST).map(([table, count]) => [table, UNVERSIONED.includes(table) ? count : count * 2]),
)

/** 黔东南州, central budget, 1.68 亿元. */
const QIANDONGNAN = { project: 'miaoling', region: '522600', source: 'CENTRAL', measure: 'BUDGET' }

describe.each(dialects)('a publish on %s', (dialect) => {
  const loaded = async () => {
    const store = await freshStore(dialect)
    const [published] = await loadSeeds(store)
    return { store, published, sheets: await reportSheets() }
  }

  it('makes facts, cells and release 1 of the sheets', async () => {
    const { store, published } = await loaded()
    expect(published).toEqual({ release: 1, changed: true, facts: 45 + 171 + 41 + 199, ended: [] })
    expect(await rowCounts(store)).toMatchObject(FIRST)
  })

  it('of the same sheets changes nothing and makes no release', async () => {
    const { store, sheets } = await loaded()
    expect(await publish(store, sheets)).toMatchObject({ release: 1, changed: false })
    expect(await rowCounts(store)).toMatchObject(FIRST)
  })

  it('that came with the product does not come back over its correction at the next start', async () => {
    const { store, sheets } = await loaded()
    setCell(sheets, 'funds', rowOf(sheets, 'funds', QIANDONGNAN), 'amount', '1.69')
    await publish(store, sheets)
    expect(await loadSeeds(store)).toMatchObject([{ release: 2, changed: false }])
  })

  it('of the same figures with the columns in another order is no release either', async () => {
    const { store, sheets } = await loaded()
    const { header, rows } = sheets.funds
    sheets.funds = {
      header: [...header].reverse(),
      rows: rows.map(({ row, cells }) => ({ row, cells: [...cells].reverse() })),
    }
    expect(await publish(store, sheets)).toMatchObject({ release: 1, changed: false })
  })

  it('of a changed figure is release 2: the old rows end, and release 1 can still be read', async () => {
    const { store, sheets } = await loaded()
    setCell(sheets, 'funds', rowOf(sheets, 'funds', QIANDONGNAN), 'amount', '1.69')
    const now = new Date('2026-04-01T08:00:00Z')
    expect(await publish(store, sheets, { now, note: 'A correction.' })).toMatchObject({
      release: 2,
      changed: true,
    })
    expect(await rowCounts(store)).toMatchObject(SECOND)

    const budgetIn = async (release: number) => {
      const { budget } = await store.read
        .selectFrom('fund_cell')
        .where('project_id', '=', 'miaoling')
        .where('region_code', '=', '522600')
        .where('is_span', '=', 1)
        .where('source', '=', 'CENTRAL')
        .where('since_release', '<=', release)
        .where('until_release', '>', release)
        .select('budget')
        .executeTakeFirstOrThrow()
      return budget
    }
    // 1.68 亿元 and 1.69 亿元 in 分.
    expect([await budgetIn(1), await budgetIn(2)]).toEqual([16_800_000_000, 16_900_000_000])

    const ended = await store.read
      .selectFrom('fund_fact')
      .where('until_release', '=', 2)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    expect(ended.total).toBe(45)
    const releases = await store.read.selectFrom('release').selectAll().orderBy('release_id').execute()
    expect(releases).toMatchObject([
      { release_id: 1, fact_count: 456 },
      { release_id: 2, fact_count: 456, note: 'A correction.', published_at: '2026-04-01T08:00:00.000Z' },
    ])
  })

  it('back to the first figures is release 3, not release 1 again', async () => {
    const { store, sheets } = await loaded()
    const row = rowOf(sheets, 'funds', QIANDONGNAN)
    setCell(sheets, 'funds', row, 'amount', '1.69')
    await publish(store, sheets)
    setCell(sheets, 'funds', row, 'amount', '1.68')
    expect(await publish(store, sheets)).toMatchObject({ release: 3, changed: true })
  })

  it('without a project ends that project with its cells', async () => {
    const { store, sheets } = await loaded()
    for (const sheet of SHEET_NAMES) {
      const at = sheets[sheet].header.indexOf('project')
      if (at >= 0) sheets[sheet].rows = sheets[sheet].rows.filter(({ cells }) => cells[at] !== 'panjiang')
    }
    await publish(store, sheets)
    const left = await store.read
      .selectFrom('fund_cell')
      .where('until_release', '>', 2)
      .select('project_id')
      .distinct()
      .execute()
    expect(left).toEqual([{ project_id: 'miaoling' }])
  })

  it('of two at once makes exactly one effect each', async () => {
    const { store, sheets } = await loaded()
    const other = await reportSheets()
    const row = rowOf(sheets, 'funds', QIANDONGNAN)
    setCell(sheets, 'funds', row, 'amount', '1.69')
    setCell(other, 'funds', row, 'amount', '1.70')
    const both = await Promise.all([publish(store, sheets), publish(store, other)])
    expect(both.map(({ release }) => release).sort()).toEqual([2, 3])
    expect((await rowCounts(store)).fund_cell).toBe(3 * 162)
  })
})
