import { loadSeeds } from 'seeds/load.ts'
import { publish, publishAll } from 'server/ingest/publish.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'
import { reportSheets, setCell } from './report-copy.ts'
import { rowCounts } from './row-counts.ts'
import { simulatedTwin } from './simulated-twin.ts'

describe.each(dialects)('several reports in one publish on %s', (dialect) => {
  const seeded = async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    return store
  }

  it('make one release, each report read only when its turn comes', async () => {
    const store = await seeded()
    const corrected = await reportSheets()
    // 苗岭's central budget of 2022, 1.8 亿元.
    setCell(corrected, 'funds', 2, 'amount', '1.9')
    const turns: string[] = []
    async function* reports(): AsyncGenerator<RawSheets> {
      turns.push('twin')
      yield await simulatedTwin()
      turns.push('corrected')
      yield corrected
    }
    const publishing = publishAll(store, reports())
    expect(turns).toEqual([])
    expect(await publishing).toEqual({ release: 2, changed: true, facts: 2 * 456, ended: [] })
    expect(turns).toEqual(['twin', 'corrected'])
    const releases = await store.read.selectFrom('release').selectAll().orderBy('release_id').execute()
    expect(releases).toMatchObject([
      { fact_count: 456, finding_count: 77 },
      // What is made up counts for nothing beside what was reported.
      { fact_count: 456, note: 'Replaces guizhou-2025.' },
    ])
  })

  it('that are all published already make none', async () => {
    const store = await seeded()
    await publish(store, await simulatedTwin())
    const again = [await reportSheets(), await simulatedTwin()]
    expect(await publishAll(store, again)).toEqual({ release: 2, changed: false, facts: 2 * 456, ended: [] })
  })

  it('are refused together where one is wrong, or comes twice', async () => {
    const store = await seeded()
    const before = await rowCounts(store)
    const wrong = await reportSheets()
    setCell(wrong, 'funds', 2, 'amount', '-1.8')
    await expect(publishAll(store, [await simulatedTwin(), wrong])).rejects.toThrow('cannot be negative')
    await expect(publishAll(store, [await simulatedTwin(), await simulatedTwin()])).rejects.toThrow(
      '“drill-2025” comes twice',
    )
    expect(await rowCounts(store)).toEqual(before)
  })
})
