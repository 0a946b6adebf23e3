import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadSeeds } from 'seeds/load.ts'
import { type Problem, SheetsRefused } from 'server/ingest/problems.ts'
import { publish } from 'server/ingest/publish.ts'
import { type RawSheets, readFolder } from 'server/ingest/raw-sheets.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'
import { BAD_CELLS } from './bad-cells.ts'
import { BAD_SHEETS } from './bad-sheets.ts'
import { reportSheets, setCell } from './report-copy.ts'
import { reportFolder } from './report-folder.ts'
import { rowCounts } from './row-counts.ts'

describe.each(dialects)('wrong sheets on %s are refused whole', (dialect) => {
  let store: OpenStore
  let before: Record<string, number>

  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    before = await rowCounts(store)
  })

  /** Publishes what cannot be published, and hands back what was said; nothing may have been written. */
  async function refused(sheets: Partial<RawSheets>, problems: Problem[] = []): Promise<readonly Problem[]> {
    const error: unknown = await publish(store, sheets, { problems }).catch((thrown: unknown) => thrown)
    expect(await rowCounts(store)).toEqual(before)
    if (!(error instanceof SheetsRefused)) throw new Error('The sheets were not refused.', { cause: error })
    expect(error.message).toContain('nothing was published')
    return error.problems
  }

  it.each(BAD_CELLS)('%s row %i %s “%s”: %s', async (sheet, row, column, value, says) => {
    const sheets = await reportSheets()
    setCell(sheets, sheet, row, column, value)
    expect(await refused(sheets)).toContainEqual(said({ sheet, row, column, says }))
  })

  it.each(BAD_SHEETS)('$name', async ({ damage, problem }) => {
    const sheets = await reportSheets()
    damage(sheets)
    expect(await refused(sheets)).toContainEqual(said(problem))
  })

  it.each([
    ['is missing', (file: string) => rm(file), 'funds.csv is missing'],
    ['is in GBK', (file: string) => writeFile(file, Buffer.from('cfeec4bf2c0a', 'hex')), 'not UTF-8'],
    ['has an open quote', (file: string) => writeFile(file, 'project,"region\n'), 'cannot be read as CSV'],
    ['is empty', (file: string) => writeFile(file, ''), 'missing'],
  ])('a file that %s', async (_, damage, says) => {
    const folder = await reportFolder()
    await damage(join(folder, 'funds.csv'))
    const { raw, problems } = await readFolder(folder)
    expect(await refused(raw, problems)).toContainEqual(
      expect.objectContaining({ sheet: 'funds', messageEn: expect.stringContaining(says) }),
    )
  })

  it('every problem at once: three sheets, two cells of one row', async () => {
    const sheets = await reportSheets()
    setCell(sheets, 'funds', 2, 'amount', 'much')
    setCell(sheets, 'funds', 2, 'source', 'CENTRE')
    setCell(sheets, 'targets', 170, 'value', 'some')
    setCell(sheets, 'results', 42, 'evaluated', 'no')
    const places = (await refused(sheets)).map(({ sheet, row, column }) => [sheet, row, column].join(' '))
    expect(places.sort()).toEqual([
      'funds 2 amount',
      'funds 2 source',
      'results 42 evaluated',
      'targets 170 value',
    ])
  })

  it('every contradiction at once: an unknown region, project and document in three sheets', async () => {
    const sheets = await reportSheets()
    setCell(sheets, 'funds', 46, 'region', '529999')
    setCell(sheets, 'transfers', 6, 'project', 'wumeng')
    setCell(sheets, 'statements', 15, 'document', 'nowhere')
    const places = (await refused(sheets)).map(({ sheet, row, column }) => [sheet, row, column].join(' '))
    expect(places).toEqual(
      expect.arrayContaining(['funds 46 region', 'transfers 6 project', 'statements 15 document']),
    )
  })

  it('a project of another report', async () => {
    const sheets = await reportSheets()
    setCell(sheets, 'report', 2, 'report', 'guizhou-2026')
    expect(await refused(sheets)).toContainEqual(
      said({
        sheet: 'projects',
        row: 2,
        column: 'project',
        says: 'already described by the report guizhou-2025',
      }),
    )
  })

  it('and the right sheets pass after all that', async () => {
    expect(await publish(store, await reportSheets())).toMatchObject({ release: 1, changed: false })
  })
})

/** Quotation marks and apostrophes are read as typed or as printed. */
function said({ says, ...place }: Omit<Problem, 'messageZh' | 'messageEn'> & { says: string }) {
  return {
    ...place,
    messageZh: expect.stringMatching(/\p{Script=Han}/u),
    messageEn: expect.stringMatching(new RegExp(escaped(says).replaceAll('’', "['’]"))),
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
