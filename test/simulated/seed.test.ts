import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadScale, simulated } from 'seeds/load.ts'
import { builtText, progressText, withProgress } from 'seeds/simulated/progress.ts'
import { SCALES } from 'seeds/simulated/scales.ts'
import type { Built } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/child.ts'
import { freshUrl, open } from '../support/stores.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seed = (words: readonly string[], url: string) =>
  watch(
    spawn(process.execPath, ['--import', '@oxc-node/core/register', 'seeds/main.ts', ...words], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
    }),
  )

describe('pnpm seed simulated', () => {
  it('that is killed leaves nothing, and can be run again', async () => {
    const url = await freshUrl('sqlite')
    const child = seed(['simulated', '--scale', 'province'], url)
    await child.printed('2 of 50 reports')
    child.process.kill('SIGKILL')
    const { output } = await child.ended()
    expect(output).toMatch(
      /1 of 50 reports, [\d,]+ rows, [\d,]+ rows\/s, .* left; nothing is published before the last/,
    )

    const store = await open(url)
    for (const table of ['release', 'report', 'project', 'fund_fact', 'fund_cell', 'finding'] as const)
      expect(await store.read.selectFrom(table).selectAll().execute(), table).toEqual([])
    const told: number[] = []
    const built: Built[] = []
    const published = await loadScale(
      store,
      'small',
      ({ reports }) => told.push(reports),
      (one) => built.push(one),
    )
    expect(published).toMatchObject({ release: 1, changed: true })
    expect(told).toEqual([1])
    const { length: of } = await store.read.selectFrom('project').select('project_id').execute()
    const cells = Array.from({ length: of }, (_, i) => ({ what: 'CELLS', done: i + 1, of }))
    expect(built).toEqual([...cells, { what: 'FINDINGS', done: 1, of: 1 }])
  })

  it.each([
    [['simulated']],
    [['simulated', '--scale', 'galaxy']],
    [['simulate', '--scale', 'small']],
    [['--scale', 'small']],
    [['simulated', '--speed', 'fast']],
  ])('says how it is used for %j', async (words) => {
    const { code, output } = await seed(words, await freshUrl('sqlite')).ended()
    expect(code).toBe(1)
    expect(output).toContain('pnpm seed simulated --scale small|province|nation')
  })
})

describe('progress', () => {
  it('tells reports, rows, the rate and the time left', () => {
    expect(progressText({ reports: 12, of: 50, rows: 1_041_222, seconds: 100 })).toBe(
      '12 of 50 reports, 1,041,222 rows, 10,412 rows/s, 5 min 17 s left',
    )
    expect(progressText({ reports: 50, of: 50, rows: 50, seconds: 25 })).toBe(
      '50 of 50 reports, 50 rows, 2 rows/s',
    )
  })

  it('goes on once all reports are written: cells, then findings', () => {
    expect(builtText({ what: 'CELLS', done: 10, of: 50 }, 20)).toBe(
      'cells of 10 of 50 projects worked out, 1 min 20 s left',
    )
    expect(builtText({ what: 'FINDINGS', done: 50, of: 50 }, 20)).toBe('findings of 50 of 50 reports made')
  })

  it('counts a report once it is written', async () => {
    const told: number[] = []
    const reports = withProgress(await simulated('province'), 50, ({ reports }) => told.push(reports))
    reports.next()
    expect(told).toEqual([])
    reports.next()
    expect(told).toEqual([1])
  })
})

describe('the scale of the nation', () => {
  it('is what it says: regions, years, and the mixture of grains', async () => {
    const { nation } = SCALES
    expect([nation.reports.length, nation.to - nation.from + 1, nation.indicators]).toEqual([50, 10, 25])
    const [first] = await simulated('nation')
    const of = (sheet: 'projects' | 'funds' | 'targets' | 'results') => first?.[sheet].rows.length ?? 0
    const regions = first?.projects.rows[0]?.cells.find((cell) => cell.includes('|'))?.split('|') ?? []
    // 31 provinces, and their 333 prefectures.
    expect(regions.length).toBe(31 + 333)
    // 337 places that spend × 10 years × 25 indicators, less what nobody reported.
    expect(of('targets') + of('results')).toBeGreaterThan(80_000)
    expect(of('funds')).toBeGreaterThan(6_000)
    expect(of('targets')).toBeGreaterThan(30_000)
  })
})
