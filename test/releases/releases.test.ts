import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { publish } from 'server/ingest/publish.ts'
import { NothingToRestore, restoreRelease } from 'server/ingest/restore.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'

/** What pages ask, and what a release must go on answering as it did. */
const QUESTIONS = [
  '{ release { factCount findingCount documents { id title } } }',
  '{ programmes { id name } projects { nodes { id name } } documents { id title } }',
  '{ indicators { id name unit } }',
  '{ funds(by: [REGION, SOURCE]) { nodes { region { code } source budget executed evidence(measure: BUDGET) { status citations { printed locator } } } } }',
  '{ results(first: 300, where: { years: { from: 2022, to: 2022 } }) { totalCount nodes { id target { value text } actual { value } } } }',
  '{ findings(first: 200) { totalCount nodes { id message citations { printed } } } }',
  '{ checks { id passedCount findingCount } }',
  '{ project(id: "miaoling") { statements { topic text } transfers { id days } } }',
]

const corrected = async () => {
  const sheets = await reportSheets()
  const given = { project: 'miaoling', region: '522600', source: 'CENTRAL', measure: 'BUDGET' }
  setCell(sheets, 'funds', rowOf(sheets, 'funds', given), 'amount', '1.69')
  setCell(sheets, 'funds', rowOf(sheets, 'funds', given), 'printed', '1.69亿元')
  // 苗岭's restored area of 2022 is withdrawn, and its provincial money executed in 黔东南 is new.
  sheets.targets.rows = sheets.targets.rows.filter(({ row }) => row !== 2)
  const like = sheets.funds.rows.find(({ row }) => row === rowOf(sheets, 'funds', given))?.cells ?? []
  const cells = like.with(4, 'PROVINCIAL').with(5, 'EXECUTED').with(6, '0.1').with(8, '0.1亿元')
  sheets.funds.rows.push({ row: 47, cells })
  setCell(sheets, 'report', 2, 'programmeName', '改了名的专项资金')
  setCell(sheets, 'documents', 2, 'title', '改了名的报告')
  setCell(sheets, 'indicators', 2, 'name', '改了名的指标')
  setCell(sheets, 'statements', 2, 'text', '改了口径')
  setCell(sheets, 'transfers', 3, 'issuedOn', '2022-12-09')
  return sheets
}

/** Made-up figures on the same documents and indicators, described as the correction describes them. */
const twinOfCorrected = async () => {
  const sheets = await simulatedTwin()
  setCell(sheets, 'documents', 2, 'title', '改了名的报告')
  setCell(sheets, 'indicators', 2, 'name', '改了名的指标')
  return sheets
}

describe.each(dialects)('releases on %s', (dialect) => {
  let store: OpenStore
  let app: Awaited<ReturnType<typeof createApp>>
  let first: unknown[]
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    first = await answers()
    await publish(store, await corrected(), { note: '更正' })
    await publish(store, await twinOfCorrected())
    await publish(store, prefectureReport())
  })
  afterAll(() => app.close())

  const ask = (query: string, headers: Record<string, string> = {}, search = '') =>
    app.inject({ method: 'POST', url: `/graphql${search}`, payload: { query }, headers })
  const answers = (headers?: Record<string, string>, search?: string) =>
    Promise.all(QUESTIONS.map(async (query) => (await ask(query, headers, search)).json<unknown>()))

  it('answer as of an older one what that one answered, by header and by address', async () => {
    expect(await answers({ 'x-jixiao-as-of': '1' })).toEqual(first)
    expect(await answers({}, '?release=1')).toEqual(first)
    const now = await answers()
    for (const [at, answer] of now.entries()) expect(answer, QUESTIONS[at]).not.toEqual(first[at])
    const older = await ask('{ release { id } }', { 'x-jixiao-as-of': '2' })
    expect(older.json()).toEqual({ data: { release: { id: '2' } } })
    expect(older.headers['x-jixiao-release']).toBe('2')
  })

  it('tag answers by the release that they are of', async () => {
    const query = '{ funds { nodes { budget } } }'
    const tags = [
      await ask(query),
      await ask(query, { 'x-jixiao-as-of': '1' }),
      await ask(query, {}, '?release=2'),
    ]
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it.each([
    ['9', 'There is no release "9".', 'The newest release is '],
    ['0', 'There is no release "0".', 'Releases are numbered'],
    ['1.5', 'There is no release "1.5".', 'Releases are numbered'],
    ['latest', 'There is no release "latest".', 'Releases are numbered'],
  ])('refuse one that is not there: %s', async (named, message, hint) => {
    const refused = await ask('{ release { id } }', { 'x-jixiao-as-of': named })
    expect(refused.statusCode).toBe(404)
    expect(refused.json().errors).toMatchObject([
      { message, extensions: { code: 'UNKNOWN_RELEASE', hint: expect.stringContaining(hint) } },
    ])
    const file = await app.inject({ method: 'GET', url: `/allocation.xlsx?input={}&release=${named}` })
    expect(file.json().errors).toMatchObject([{ extensions: { code: 'UNKNOWN_RELEASE' } }])
  })

  it('refuse two at once', async () => {
    const refused = await ask('{ release { id } }', { 'x-jixiao-as-of': '1' }, '?release=2')
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }])
  })

  const CHANGES = `totalCount nodes { projectNameEn regionNameEn indicatorNameEn kind project region from to indicator source measure
    before { value printed report } after { value printed report } }`
  const changes = async (from: number, to: number, more = '') => {
    const query = `{ releaseChanges(from: ${from}, to: ${to} ${more}) {
      added { ${CHANGES} } changed { ${CHANGES} } withdrawn { ${CHANGES} }
      appeared { totalCount nodes { id check messageZh } } vanished { totalCount nodes { id } } } }`
    return (await ask(query)).json().data.releaseChanges
  }

  it('tell what is different between two', async () => {
    const found = await changes(1, 2)
    const money = { kind: 'FUND', project: 'miaoling', region: '522600', from: 2022, to: 2025 }
    expect(found.added).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...money,
          ...{ source: 'PROVINCIAL', measure: 'EXECUTED', before: null },
          after: { value: 1000, printed: '0.1亿元', report: 'guizhou-2025' },
        },
      ],
    })
    expect(found.changed.totalCount).toBe(2)
    expect(found.changed.nodes).toMatchObject([
      {
        ...money,
        ...{ source: 'CENTRAL', measure: 'BUDGET' },
        before: { value: 16_800, printed: '1.68亿元' },
        after: { value: 16_900, printed: '1.69亿元' },
      },
      {
        kind: 'TRANSFER',
        project: 'miaoling',
        from: 2023,
        before: { value: 10_000 },
        after: { value: 10_000 },
      },
    ])
    expect(found.withdrawn).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ kind: 'TARGET', project: 'miaoling', region: '520000', from: 2022, to: 2022 },
          ...{ indicator: 'ecological-restoration-area', before: { value: 133.42 }, after: null },
          ...{ regionNameEn: 'Guizhou', indicatorNameEn: expect.stringMatching(/^[A-Z][a-z ]+$/) },
        },
      ],
    })
    const gone = found.vanished.nodes.map(({ id }: { id: string }) => id)
    expect(gone).toContain('guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125')
    // 1.69 + 1.22 is more than 2.9.
    expect(found.appeared.nodes).toEqual(
      expect.arrayContaining([expect.objectContaining({ check: 'fund-regions' })]),
    )
    const back = await changes(2, 1)
    expect([back.added, back.withdrawn].map(({ totalCount }) => totalCount)).toEqual([1, 1])
    expect(back.vanished.totalCount).toBe(found.appeared.totalCount)
  })

  it('leave out what is made up unless it is named, count all, and tell no more than asked', async () => {
    expect(await changes(2, 4)).toMatchObject({
      ...{ added: { totalCount: 0 }, changed: { totalCount: 0 }, withdrawn: { totalCount: 0 } },
      ...{ appeared: { totalCount: 0 }, vanished: { totalCount: 0 } },
    })
    const named = await changes(3, 4, ', programmes: ["drill"], first: 2')
    // Six amounts and five results of the prefecture.
    expect(named.added.totalCount).toBe(11)
    expect(named.added.nodes).toHaveLength(2)
    expect(named.appeared).toMatchObject({ totalCount: 1, nodes: [{ check: 'over-completion' }] })
  })

  it('refuse to compare with one that is not there', async () => {
    const refused = (await ask('{ releaseChanges(from: 1, to: 77) { added { totalCount } } }')).json()
    expect(refused.errors).toMatchObject([{ extensions: { code: 'UNKNOWN_RELEASE' } }])
    const many = (await ask('{ releaseChanges(from: 1, to: 2, first: 201) { added { totalCount } } }')).json()
    expect(many.errors).toMatchObject([{ extensions: { code: 'BAD_PAGE' } }])
  })

  it('go back to an older one by a new one, which answers the same', async () => {
    const { release } = await restoreRelease(store, 1, { note: '撤回更正' })
    expect(release).toBe(5)
    expect(await answers()).toEqual(first)
    expect(await changes(1, 5)).toMatchObject({
      ...{ added: { totalCount: 0 }, changed: { totalCount: 0 }, withdrawn: { totalCount: 0 } },
      ...{ appeared: { totalCount: 0 }, vanished: { totalCount: 0 } },
    })
    // What was withdrawn can still be asked for.
    const kept = await ask('{ programmes { id } }', { 'x-jixiao-as-of': '4' })
    expect(kept.json().data.programmes).toHaveLength(2)
    // And the contribution can be published anew, on what it needs.
    await publish(store, await simulatedTwin())
    expect(await publish(store, prefectureReport())).toMatchObject({ release: 7, changed: true })
  })

  it('do not go back to where they are, nor to what never was', async () => {
    await expect(restoreRelease(store, 7)).rejects.toMatchObject({ reason: 'NEWEST', newest: 7 })
    await expect(restoreRelease(store, 8)).rejects.toBeInstanceOf(NothingToRestore)
  })
})
