import { OPEN } from 'schema/database/tables/versioned.ts'
import { loadSeeds } from 'seeds/load.ts'
import { commandBy } from 'server/access/viewer.ts'
import { answerFinding, withdrawAnswer } from 'server/checks/answer.ts'
import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'
import { real } from './changes.ts'
import { withCells } from './ledger.ts'

const EDITOR = commandBy('财政厅')

const TRANSFER = 'guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125'
const YEARS = 'guizhou-2025:indicator-years:miaoling:520000:2022-2025:land-returned-to-use-area:target'

/** 49 days become 30, and the 2024 target of land returned to use 219.02 instead of 219.12. */
const mended = withCells(
  withCells(real, 'transfers', { project: 'miaoling', fundYear: '2023' }, { issuedOn: '2022-12-09' }),
  'targets',
  { project: 'miaoling', region: '520000', from: '2024', indicator: 'land-returned-to-use-area' },
  { value: '219.02', printed: '219.02 公顷' },
)

const standing = ({ read }: OpenStore, id: string) =>
  read
    .selectFrom('finding')
    .where('finding_id', '=', id)
    .select(['since_release', 'until_release', 'message_zh'])
    .orderBy('since_release')
    .execute()

describe.each(dialects)('findings in the store, on %s', (dialect) => {
  it('are saved with the release that publishes them, and counted', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    const rows = await store.read.selectFrom('finding').selectAll().execute()
    const release = await store.read.selectFrom('release').selectAll().executeTakeFirstOrThrow()
    expect(rows).toHaveLength(77)
    expect(release.finding_count).toBe(77)
    expect(rows.find(({ finding_id }) => finding_id === TRANSFER)).toMatchObject({
      severity: 'ERROR',
      project_id: 'miaoling',
      from_year: 2023,
      found: '49',
      difference: 19,
      since_release: 1,
      until_release: OPEN,
    })
    const runs = await store.read.selectFrom('check_run').selectAll().execute()
    expect(runs.find(({ check_id }) => check_id === 'transfer-days')).toMatchObject({
      passed_count: 4,
      finding_count: 1,
    })
  })

  it('end where they are mended, begin anew where they change, and stay where nothing changed', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    await publish(store, mended)
    expect(await standing(store, TRANSFER)).toMatchObject([{ since_release: 1, until_release: 2 }])
    const years = await standing(store, YEARS)
    expect(years).toMatchObject([
      { since_release: 1, until_release: 2 },
      { since_release: 2, until_release: OPEN },
    ])
    // 124.17 + 674.34 + 219.02
    expect(years[1]?.message_zh).toContain('1017.53 公顷')
    const kept = await standing(
      store,
      'guizhou-2025:twin-indicators:miaoling:520000:2022-2025:pit-treatment-area:land-returned-to-use-area',
    )
    expect(kept).toMatchObject([{ since_release: 1, until_release: OPEN }])
    const open = await store.read
      .selectFrom('finding')
      .where('until_release', '=', OPEN)
      .selectAll()
      .execute()
    const { finding_count } = await store.read
      .selectFrom('release')
      .where('release_id', '=', 2)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(open).toHaveLength(finding_count)
  })

  it('keep their answers over a new publish', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    const now = new Date('2026-12-01T08:00:00Z')
    await answerFinding(
      store,
      { finding: YEARS, verdict: 'EXPLAINED', text: '四舍五入', by: null },
      EDITOR,
      now,
    )
    await answerFinding(store, { finding: YEARS, verdict: 'ACCEPTED', text: null, by: '财政厅' }, EDITOR, now)
    await publish(store, mended)
    const answers = await store.read.selectFrom('finding_answer').selectAll().execute()
    expect(answers).toMatchObject([
      {
        finding_id: YEARS,
        verdict: 'ACCEPTED',
        text: null,
        answered_by: '财政厅',
        answered_at: now.toISOString(),
      },
    ])
    expect(answers[0]?.about).toContain('1017.63 公顷')
    expect(await withdrawAnswer(store, YEARS, EDITOR)).toBe(true)
    expect(await withdrawAnswer(store, YEARS, EDITOR)).toBe(false)
  })

  it('refuse an answer to what does not stand, and an explanation without words', async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    const answer = { verdict: 'EXPLAINED', text: '四舍五入', by: null } as const
    await expect(answerFinding(store, { ...answer, finding: 'transfer-days' }, EDITOR)).rejects.toThrow(
      TRANSFER,
    )
    await expect(answerFinding(store, { ...answer, finding: TRANSFER, text: null }, EDITOR)).rejects.toThrow(
      'needs words',
    )
    expect(await store.read.selectFrom('finding_answer').selectAll().execute()).toEqual([])
  })
})
