import { type CellValue, insertRows } from 'schema/database/dialect/insert-rows.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'
import { filled } from './rows.ts'
import { insertReferences } from './seed-rows.ts'

const TEXTS = [
  '',
  '\'"\\',
  '1',
  'true',
  'null',
  '[1]',
  '{"a": 1}',
  '漢字 😀',
  'tab\tline\nend',
  ' ',
  '%_',
  '0x10',
  '1e3',
]
const NUMBERS = [0, -1, 1, 2 ** 53 - 1, -(2 ** 53) + 1, 123_456_789_012_345]

describe.each(dialects)('rows as one text on %s', (dialect) => {
  let store: OpenStore
  beforeAll(async () => {
    store = await freshStore(dialect)
    await insertReferences(store.write)
  })
  const insert = (rows: readonly Record<string, CellValue>[]) => insertRows(store.write, 'fund_fact', rows)
  const read = (project: string) =>
    store.read
      .selectFrom('fund_fact')
      .where('project_id', '=', project)
      .selectAll()
      .orderBy('fact_id')
      .execute()

  it.each(TEXTS)('keep the text %j', async (text) => {
    const row = { ...filled.fund_fact, project_id: `text ${text}`, printed: text, note: text }
    await insert([row])
    expect(await read(row.project_id)).toEqual([row])
  })

  it.each(NUMBERS)('keep the number %d', async (amount) => {
    const row = { ...filled.fund_fact, project_id: `number ${amount}`, amount }
    await insert([row])
    expect(await read(row.project_id)).toEqual([row])
  })

  it('keep nulls apart from texts', async () => {
    const row = { ...filled.fund_fact, project_id: 'nulls', printed: null, note: null }
    await insert([row])
    expect(await read('nulls')).toEqual([row])
  })

  it.each([0.1, 1 / 3, 1, 0])('keep the fraction %d of a cell', async (coverage) => {
    const row = { ...filled.fund_cell, project_id: `coverage ${coverage}`, budget_coverage: coverage }
    await insertRows(store.write, 'fund_cell', [row])
    const found = store.read.selectFrom('fund_cell').where('project_id', '=', row.project_id)
    expect(await found.selectAll().execute()).toEqual([row])
  })

  it('are as many as there are, in several statements', async () => {
    const rows = Array.from({ length: 2_345 }, (_, index) => ({
      ...filled.fund_fact,
      project_id: 'many',
      fact_id: String(index).padStart(5, '0'),
      amount: index,
    }))
    await insert(rows)
    expect(await read('many')).toEqual(rows)
  })

  it('take what is the same in all from beside', async () => {
    const { since_release, until_release, ...row } = { ...filled.fund_fact, project_id: 'beside' }
    await insertRows(store.write, 'fund_fact', [row], { since_release, until_release })
    expect(await read('beside')).toEqual([{ ...row, since_release, until_release }])
  })

  it('are none where there are none', async () => {
    await insert([])
    expect(await read('none')).toEqual([])
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [true], [undefined], [{}]])(
    'refuse %j',
    async (amount) => {
      const row = { ...filled.fund_fact, project_id: 'refused', amount: amount as CellValue }
      const made = insertRows(store.write, 'fund_fact', [row])
      await expect(made).rejects.toThrow(TypeError)
      expect(await read('refused')).toEqual([])
    },
  )

  it('refuse a text where a number belongs, as the table does', async () => {
    const row = { ...filled.fund_fact, project_id: 'typed', amount: 'twelve' }
    await expect(insert([row])).rejects.toThrow()
  })
})
