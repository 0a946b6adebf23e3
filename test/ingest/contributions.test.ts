import { OPEN } from 'schema/database/tables/versioned.ts'
import { loadSeeds } from 'seeds/load.ts'
import { publish, publishAll } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'
import { prefectureReport } from './prefecture-report.ts'
import { rowOf, setCell } from './report-copy.ts'
import { rowCounts } from './row-counts.ts'
import { simulatedTwin } from './simulated-twin.ts'

const AREA = { project: 'drill-panjiang', region: '520200', indicator: 'ecological-restoration-area' }

/** What a prefecture's cell of 2024 says. */
async function cellsOf({ read }: OpenStore, region: string) {
  const money = await read
    .selectFrom('fund_cell')
    .where('project_id', '=', 'drill-panjiang')
    .where('region_code', '=', region)
    .where('from_year', '=', 2024)
    .where('to_year', '=', 2024)
    .where('source', '=', 'CENTRAL')
    .where('until_release', '=', OPEN)
    .selectAll()
    .executeTakeFirstOrThrow()
  const area = await read
    .selectFrom('result_cell')
    .where('project_id', '=', 'drill-panjiang')
    .where('region_code', '=', region)
    .where('from_year', '=', 2024)
    .where('to_year', '=', 2024)
    .where('indicator_id', '=', AREA.indicator)
    .where('until_release', '=', OPEN)
    .selectAll()
    .executeTakeFirstOrThrow()
  return { money, area }
}

const standing = async ({ read }: OpenStore) => {
  const rows = await read.selectFrom('finding').where('until_release', '=', OPEN).selectAll().execute()
  return new Map(rows.map((row) => [row.finding_id, row]))
}

describe.each(dialects)('a report of one prefecture on %s', (dialect) => {
  const withTwin = async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    await publish(store, await simulatedTwin())
    return store
  }

  it('fills the cells of its region and year, and those alone', async () => {
    const store = await withTwin()
    const before = await cellsOf(store, '520200')
    expect(before.money).toMatchObject({ budget_status: 'NOT_REPORTED', executed_status: 'NOT_REPORTED' })
    expect(before.area).toMatchObject({ target: 2_512_100, actual: null, status: 'NOT_REPORTED' })

    expect(await publish(store, prefectureReport())).toMatchObject({ release: 3, changed: true, ended: [] })
    const { money, area } = await cellsOf(store, '520200')
    // 7000 and 5600 万元 in 分.
    expect(money).toMatchObject({
      ...{ budget: 7_000_000_000, budget_status: 'REPORTED' },
      ...{ executed: 5_600_000_000, executed_status: 'REPORTED' },
    })
    expect(area).toMatchObject({ target: 2_512_100, actual: 2_634_000, status: 'MET', score: 200_000 })
    const other = await cellsOf(store, '520400')
    expect(other.money).toMatchObject({ budget_status: 'NOT_REPORTED' })
    // The real project is another one, and nothing of it has moved.
    const real = await store.read
      .selectFrom('fund_cell')
      .where('project_id', '=', 'panjiang')
      .where('since_release', '>', 1)
      .selectAll()
      .execute()
    expect(real).toEqual([])
  })

  it('owns its facts alone; a target that it prints again is a restatement of the one that stands', async () => {
    const store = await withTwin()
    await publish(store, prefectureReport())
    const owners = await store.read
      .selectFrom('project')
      .where('project_id', '=', 'drill-panjiang')
      .where('until_release', '=', OPEN)
      .select('report_id')
      .execute()
    expect(owners).toEqual([{ report_id: 'drill-2025' }])
    const own = async (table: 'fund_fact' | 'target_fact' | 'result_fact' | 'restatement') =>
      (
        await store.read
          .selectFrom(table)
          .where('report_id', '=', 'drill-liupanshui-2024')
          .where('until_release', '=', OPEN)
          .selectAll()
          .execute()
      ).length
    expect([await own('fund_fact'), await own('target_fact'), await own('result_fact')]).toEqual([6, 0, 5])
    expect(await own('restatement')).toBe(5)
  })

  it('has the checks of the project run again over all that is stated of it', async () => {
    const store = await withTwin()
    const before = await standing(store)
    await publish(store, prefectureReport())
    const after = await standing(store)
    const appeared = [...after.keys()].filter((id) => !before.has(id)).sort()
    // 44.2 of 45.25 公顷 and 95 of 109.31 公顷 have reasons, scores follow; only the repeated hazards are far above: 4 of 3.
    expect(appeared).toEqual([
      'drill-2025:over-completion:drill-panjiang:520200:2024-2024:geological-hazards-removed',
    ])
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([])
    const unchanged = [...before].filter(([id, row]) => after.get(id)?.since_release === row.since_release)
    expect(unchanged).toHaveLength(before.size)

    const passed = async (check: string) => {
      const { passed_count } = await store.read
        .selectFrom('check_run')
        .where('report_id', '=', 'drill-2025')
        .where('check_id', '=', check)
        .where('until_release', '=', OPEN)
        .selectAll()
        .executeTakeFirstOrThrow()
      return passed_count
    }
    // 41 of the twin and 5 of the prefecture.
    expect(await passed('score-recomputed')).toBe(46)
    // 78 of the twin, and the 5 targets that the prefecture prints again.
    expect(await passed('target-restated')).toBe(83)
  })

  it('contradicts the province where its prefectures add up to more', async () => {
    const store = await withTwin()
    const sheets = prefectureReport()
    // The province has 1 亿元 of central budget in 2024, this prefecture 1.7 of it.
    setCell(
      sheets,
      'funds',
      rowOf(sheets, 'funds', { source: 'CENTRAL', measure: 'BUDGET' }),
      'amount',
      '17000',
    )
    setCell(
      sheets,
      'funds',
      rowOf(sheets, 'funds', { source: 'TOTAL', measure: 'BUDGET' }),
      'amount',
      '17800',
    )
    await publish(store, sheets)
    const finding = (await standing(store)).get(
      'drill-2025:fund-regions:drill-panjiang:520000:2024-2024:CENTRAL:BUDGET',
    )
    expect(finding).toMatchObject({ severity: 'ERROR', region_code: '520000', difference: -0.7 })
    expect(finding?.citations).toContain('drill-liupanshui-2024-self-evaluation')
    // Mended, it vanishes with the next release, and is kept for the one that had it.
    await publish(store, prefectureReport())
    const rows = await store.read
      .selectFrom('finding')
      .where('finding_id', '=', finding?.finding_id ?? '')
      .selectAll()
      .execute()
    expect(rows).toMatchObject([{ since_release: 3, until_release: 4 }])
  })

  it('is refused where it says what another report states already, with both places', async () => {
    const store = await withTwin()
    await publish(store, prefectureReport())
    const before = await rowCounts(store)
    const second = prefectureReport()
    setCell(second, 'report', 2, 'report', 'drill-liupanshui-2024-again')
    const refusal = await publish(store, second).catch((error: unknown) => String(error))
    expect(refusal).toContain('11 problem(s)')
    expect(refusal).toContain(
      'funds, row 2: “7800” (资金投入情况 行1) is stated already by the report drill-liupanshui-2024 (drill-liupanshui-2024-self-evaluation, 资金投入情况 行1: “7800”)',
    )
    const twin = await simulatedTwin()
    twin.funds.rows.push({
      row: 47,
      cells: prefectureReport().funds.rows[0]?.cells ?? [],
    })
    const documents = prefectureReport().documents
    twin.documents.rows.push({ row: 99, cells: documents.rows[0]?.cells ?? [] })
    await expect(publish(store, twin)).rejects.toThrow(
      'is stated already by the report drill-liupanshui-2024',
    )
    expect(await rowCounts(store)).toEqual(before)
  })

  it('stays when the main report is published again, as long as it fits, and is told of when it does not', async () => {
    const store = await withTwin()
    await publish(store, prefectureReport())
    const twin = await simulatedTwin()
    setCell(twin, 'funds', 2, 'amount', '1.9')
    expect(await publish(store, twin)).toMatchObject({ release: 4, ended: [] })
    expect((await cellsOf(store, '520200')).area).toMatchObject({ actual: 2_634_000 })

    // 六盘水 leaves the project: what it reported has no place any more.
    setCell(twin, 'projects', 3, 'regions', '520400|522300')
    for (const sheet of ['funds', 'targets', 'results', 'restatements'] as const) {
      const at = twin[sheet].header.indexOf('region')
      twin[sheet].rows = twin[sheet].rows.filter(({ cells }) => cells[at] !== '520200')
    }
    expect(await publish(store, twin)).toMatchObject({
      release: 5,
      ended: [
        {
          report: 'drill-liupanshui-2024',
          reasonEn: expect.stringContaining('520200 takes no part in drill-panjiang'),
        },
      ],
    })
    const reports = await store.read
      .selectFrom('report')
      .where('until_release', '=', OPEN)
      .select('report_id')
      .orderBy('report_id')
      .execute()
    expect(reports).toEqual([{ report_id: 'drill-2025' }, { report_id: 'guizhou-2025' }])
    const { note } = await store.read
      .selectFrom('release')
      .where('release_id', '=', 5)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(note).toBe('Replaces drill-2025. No longer fits, and so ends: drill-liupanshui-2024.')
  })

  it('goes into one release with the report that it adds to', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    expect(await publishAll(store, [await simulatedTwin(), prefectureReport()])).toMatchObject({ release: 2 })
    expect((await cellsOf(store, '520200')).area).toMatchObject({ actual: 2_634_000, since_release: 2 })
  })
})

describe('a contribution is refused', () => {
  const refusedAs = async (change: (sheets: ReturnType<typeof prefectureReport>) => void) => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    await publish(store, await simulatedTwin())
    const before = await rowCounts(store)
    const sheets = prefectureReport()
    change(sheets)
    const refusal = await publish(store, sheets).catch((error: unknown) => String(error))
    expect(await rowCounts(store)).toEqual(before)
    return refusal
  }

  it.each<[string, (sheets: ReturnType<typeof prefectureReport>) => void, string]>([
    [
      'of another programme, so that nothing made up stands among real figures',
      (sheets) => {
        for (const { cells } of [...sheets.funds.rows, ...sheets.results.rows]) cells[0] = 'panjiang'
      },
      'report, row 2, programme: “panjiang” belongs to the programme eco-restoration',
    ],
    [
      'that calls the made-up programme real',
      (sheets) => setCell(sheets, 'report', 2, 'simulated', 'false'),
      'report, row 2, simulated: “false” contradicts the report drill-2025, which relies on “drill” with simulated “true”',
    ],
    [
      'that renames the programme',
      (sheets) => setCell(sheets, 'report', 2, 'programmeName', '专项资金'),
      'report, row 2, programmeName: “专项资金” contradicts the report drill-2025',
    ],
    [
      'to a project that nobody describes',
      (sheets) => setCell(sheets, 'funds', 2, 'project', 'wumeng'),
      'funds, row 2, project: “wumeng” is no project of a published report (drill-miaoling, drill-panjiang, miaoling, panjiang)',
    ],
    [
      'on another region than its own',
      (sheets) => setCell(sheets, 'funds', 2, 'region', '520400'),
      'funds, row 2, region: 520400 does not lie in 520200',
    ],
    [
      'on a year outside the project',
      (sheets) => {
        setCell(sheets, 'funds', 2, 'from', '2023')
        setCell(sheets, 'funds', 2, 'to', '2023')
      },
      "2023–2023 is neither the project's span 2024–2025",
    ],
    [
      'that describes an indicator otherwise',
      (sheets) => {
        const cells = ['slope-treatment-area', '边坡治理面积', '', '公顷', 'OUTPUT', 'QUALITY', 'true', '']
        sheets.indicators.rows.push({ row: 2, cells })
      },
      'indicators, row 2, level2: “QUALITY” contradicts the report',
    ],
    [
      'without a figure',
      (sheets) => {
        sheets.funds.rows = []
        sheets.results.rows = []
      },
      'projects: has no rows; describe the projects of the report',
    ],
  ])('%s', async (_, change, says) => {
    expect(await refusedAs(change)).toContain(says)
  })
})
