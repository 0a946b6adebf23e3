import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { loadScale } from 'seeds/load.ts'
import { expect, it } from 'vitest'
import { freshFolder, freshStore } from '../support/stores.ts'
import { figureReader, inOneForm, ourFigures } from './figures.ts'
import { markdown } from './print-table.ts'
import { rollUp, rollUpRows } from './roll-up.ts'
import { spread } from './rounds.ts'
import { processorOf } from './server-processor.ts'
import { overviewPanels } from './tails/panels.ts'

it('gives the peers the very cells of a store: years only, each once', async () => {
  const store = await freshStore('sqlite')
  await loadScale(store, 'small', () => {})
  const { rows: ours } = await sql`
    select count(*) as cells, sum(budget) as budget, sum(executed) as executed from fund_cell where is_span = 0`.execute(
    store.read,
  )
  const file = join(await freshFolder(), 'roll-up.sqlite')
  await rollUp(store.file ?? '', file)
  const made = await connect(`sqlite:${file}`)
  const { rows: theirs } = await sql`
    select count(*) as cells, sum(budget) as budget, sum(executed) as executed from fund`.execute(made.read)
  let results = 0
  for await (const rows of rollUpRows(made.read, 'result')) results += rows.length
  const counted = await sql<{ all: number }>`select sum(results) as "all" from result_count`.execute(
    made.read,
  )
  await made.close()
  await rm(file)
  expect(theirs).toEqual(ours)
  expect(counted.rows).toEqual([{ all: results }])
  expect(results).toBeGreaterThan(0)
})

it('takes two answers for the same whatever their order and last digits, and for others where a figure is', () => {
  const rows = [
    ['a', 0.1 + 0.2],
    ['b', null],
  ]
  expect(inOneForm(rows)).toBe(
    inOneForm([
      ['b', null],
      ['a', 0.3],
    ]),
  )
  expect(inOneForm(rows)).not.toBe(
    inOneForm([
      ['b', 0],
      ['a', 0.3],
    ]),
  )
})

it('reads no figures from a refusal', () => {
  const read = figureReader<{ it: number }>({
    ...{ W1: ({ it }) => [[it]], W2: () => [], W3: () => [], W4: () => [], W5: () => [] },
  })
  expect(read('W1', '{"data":{"it":5}}')).toEqual([[5]])
  expect(read('W1', '{"data":null,"errors":[{"message":"no"}]}')).toBeNull()
  expect(ourFigures('W3', '{"data":{"results":{"totalCount":9,"nodes":[{"completionRate":0.5}]}}}')).toEqual([
    [9],
    [0, 0.5],
  ])
})

it('lines a table up', () => {
  expect(markdown(['', 'of'], [['W1', '1,000']], 1)).toBe(
    ['|     |    of |', '| --- | ----: |', '| W1  | 1,000 |'].join('\n'),
  )
})

it('takes the middle of the rounds', () => {
  expect(spread([1, 4])).toEqual({ median: 2.5, least: 1, most: 4 })
  expect(spread([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
})

it.runIf(process.platform === 'linux')(
  'counts the processor time of a process and its children',
  async () => {
    expect(await processorOf(process.pid)).toBeGreaterThan(0)
    expect(await processorOf(0x7fffffff)).toBe(0)
  },
)

it('asks the overview’s own questions', async () => {
  const panels = await overviewPanels('simulated', '520000')
  expect(panels.map(({ operationName }) => operationName)).toEqual([
    'Overview',
    'OverviewPlaces',
    'Attention',
  ])
  for (const { query } of panels) expect(query.match(/^query /gm)).toHaveLength(1)
})
