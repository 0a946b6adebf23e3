import { audit } from 'server/access/audit.ts'
import { commandBy, type Viewer } from 'server/access/viewer.ts'
import { describe, expect, it } from 'vitest'
import { readSources } from '../architecture/sources.ts'
import { dialects, freshStore } from '../support/stores.ts'

const editor: Viewer = { id: 'p1', name: '李', role: 'EDITOR', region: '520200', address: '10.0.0.7' }

describe.each(dialects)('the audit log on %s', (dialect) => {
  it('keeps who did what to what, when and from where', async () => {
    const { read, write } = await freshStore(dialect)
    await audit(write, editor, 'IMPORTED', 'import 7', new Date('2026-11-25T08:00:00Z'))
    expect(await read.selectFrom('audit_entry').selectAll().execute()).toEqual([
      {
        entry_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: '2026-11-25T08:00:00.000Z',
        action: 'IMPORTED',
        about: 'import 7',
        viewer_id: 'p1',
        viewer_name: '李',
        viewer_role: 'EDITOR',
        address: '10.0.0.7',
      },
    ])
  })

  it('loses its line with the deed that is undone', async () => {
    const { read, write } = await freshStore(dialect)
    const undone = write.transaction().execute(async (db) => {
      await audit(db, commandBy('李'), 'PUBLISHED', 'release 2')
      throw new Error('the deed failed')
    })
    await expect(undone).rejects.toThrow('the deed failed')
    expect(await read.selectFrom('audit_entry').selectAll().execute()).toEqual([])
  })
})

describe('the audit log', () => {
  it('is only ever added to: no code changes or deletes a line', () => {
    const ours = readSources().filter(({ path }) => /^(schema|server|seeds)\//.test(path))
    expect(ours.filter(({ text }) => text.includes("insertInto('audit_entry')")).length).toBe(1)
    const changing =
      /(updateTable|deleteFrom|dropTable|replaceInto)\(\s*'audit_entry'|(update|delete from|truncate)\s+"?audit_entry/i
    expect(ours.filter(({ text }) => changing.test(text)).map(({ path }) => path)).toEqual([])
  })
})
