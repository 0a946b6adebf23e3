import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadSeeds } from 'seeds/load.ts'
import { BadCommand, readWords } from 'server/imports/import-words.ts'
import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { xlsxOf } from '../ingest/files/made-files.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { setCell } from '../ingest/report-copy.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { watch } from '../support/child.ts'
import { freshFolder, freshStore } from '../support/stores.ts'

describe('the words of pnpm import', () => {
  it.each([
    [['a.xlsx'], { file: 'a.xlsx', publish: false, note: null, by: null }],
    [
      ['--publish', 'a.xlsx', '--note', '更正', '--by', '李'],
      { file: 'a.xlsx', publish: true, note: '更正', by: '李' },
    ],
  ])('%s', (words, read) => {
    expect(readWords(words)).toEqual(read)
  })

  it.each([[[]], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--now']], [['a.xlsx', '--note']]])(
    '%s tells the usage',
    (words) => {
      expect(() => readWords(words)).toThrow(BadCommand)
      expect(() => readWords(words)).toThrow('pnpm import <file')
    },
  )
})

describe('pnpm import', () => {
  it('tells what a file says, publishes it if told to, and ends with 1 where something is wrong', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    await publish(store, await simulatedTwin())
    const folder = await freshFolder()
    const good = join(folder, '六盘水.xlsx')
    await writeFile(good, await xlsxOf(prefectureReport()))
    const sheets = prefectureReport()
    setCell(sheets, 'funds', 2, 'amount', '七千')
    const bad = join(folder, '有误.xlsx')
    await writeFile(bad, await xlsxOf(sheets))
    const run = (...words: string[]) => {
      const file = 'server/src/imports/import-main.ts'
      const env = { ...process.env, DATABASE_URL: store.url, DATA_DIR: folder }
      const args = ['--import', '@oxc-node/core/register', file, ...words]
      return watch(
        spawn(process.execPath, args, { cwd: join(dirname(import.meta.filename), '../..'), env }),
      ).ended()
    }

    const told = await run(good)
    expect(told.code).toBe(0)
    expect(told.output).toContain('Against release 2:')
    expect(told.output).toContain('11 figure(s) added')
    expect(told.output).toContain('南北盘江示范工程 六盘水市 2024 CENTRAL BUDGET: — → 7000')
    expect(told.output).toContain('Nothing is published yet.')

    const wrong = await run(bad, '--publish')
    expect(wrong.code).toBe(1)
    expect(wrong.output).toContain('1 problem(s)')
    expect(wrong.output).toMatch(/ {2}funds, row 2, amount: “七千”/)

    const published = await run(good, '--publish', '--note', '首次报送')
    expect(published.code).toBe(0)
    expect(published.output).toContain('The very same file was sent before')
    expect(published.output).toContain('Published: release 3.')

    const nowhere = await run(join(folder, 'nowhere.xlsx'))
    expect([nowhere.code, nowhere.output]).toEqual([2, expect.stringContaining('ENOENT')])
  }, 240_000)
})
