import { loadSeeds } from 'seeds/load.ts'
import { type FormReference, formReference } from 'server/ingest/files/form-reference.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { messageOf, SheetsRefused } from 'server/ingest/problems.ts'
import { publish } from 'server/ingest/publish.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore, type OpenStore } from '../../support/stores.ts'
import { rowCounts } from '../row-counts.ts'
import { BAD_FILES } from './bad-files.ts'

let store: OpenStore
let reference: FormReference
let before: Record<string, number>

beforeAll(async () => {
  store = await freshStore('sqlite')
  await loadSeeds(store)
  reference = await formReference(store.read)
  before = await rowCounts(store)
})

describe('bad files', () => {
  it('are at least eighty, each told apart', () => {
    expect(BAD_FILES.length).toBeGreaterThanOrEqual(80)
    expect(new Set(BAD_FILES.map(({ what }) => what)).size).toBe(BAD_FILES.length)
  })

  it.each(BAD_FILES)('$what: refused, nothing written', async ({ name, make, says, sheet, row, column }) => {
    const { raw, problems } = await readFile(await make(), name, { reference })
    const error: unknown = await publish(store, raw, { problems }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SheetsRefused)
    if (!(error instanceof SheetsRefused)) return
    expect(await rowCounts(store)).toEqual(before)
    const told = error.problems.find(
      (problem) =>
        (typeof says === 'string' ? messageOf(problem).includes(says) : says.test(messageOf(problem))) &&
        (sheet === undefined || problem.sheet === sheet) &&
        (row === undefined || problem.row === row) &&
        (column === undefined || problem.column === column),
    )
    expect(told, JSON.stringify(error.problems.slice(0, 5))).toBeDefined()
    for (const problem of error.problems) {
      expect(messageOf(problem)).not.toMatch(/node_modules|\/tmp\/|at \w+ \(/)
      // Each language by itself, whatever is quoted from the file.
      expect(unquoted(problem.messageZh)).toMatch(/\p{Script=Han}/u)
      expect(unquoted(problem.messageEn)).not.toMatch(/^[^a-z]*$/)
    }
  })
})

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')
