import { loadSeeds } from 'seeds/load.ts'
import { type FormReference, formReference } from 'server/ingest/files/form-reference.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import type { SheetName } from 'server/ingest/sheets.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../../support/stores.ts'
import { reportSheets } from '../report-copy.ts'
import { annex, type DrawnForm, drawn, formCsv, formDocx, formXlsx } from './made-forms.ts'

let reference: FormReference

beforeAll(async () => {
  const store = await freshStore('sqlite')
  await loadSeeds(store)
  reference = await formReference(store.read)
})

/** Rows of a sheet as objects, without what names the document that they stand in. */
const rowsOf = (raw: Partial<RawSheets>, sheet: SheetName) =>
  (raw[sheet]?.rows ?? []).map(({ cells }) =>
    Object.fromEntries((raw[sheet]?.header ?? []).map((column, at) => [column, cells[at] ?? ''])),
  )

const FIGURES = [
  'project',
  'region',
  'from',
  'to',
  'indicator',
  'operator',
  'target',
  'max',
  'targetPrinted',
  'actual',
  'actualPrinted',
  'unit',
  'weight',
  'score',
  'shortfallReason',
]
const MONEY = ['project', 'region', 'from', 'to', 'source', 'measure', 'amount', 'unit', 'printed']
const only = (columns: readonly string[]) => (row: Record<string, string>) =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))
const sorted = <T>(rows: T[]) => rows.map((row) => JSON.stringify(row)).sort()

/** What the transcribed sheets have from an annex. */
async function transcribed(project: 'miaoling' | 'panjiang') {
  const sheets = await reportSheets()
  const of = (sheet: SheetName) =>
    rowsOf(sheets, sheet).filter((row) => row.project === project && row.locator?.startsWith('附件'))
  return {
    funds: of('funds'),
    results: of('results'),
    rates: of('restatements').filter(({ quantity }) => quantity === 'EXECUTION_RATE'),
  }
}

const FORMS = {
  XLSX: (form: DrawnForm) => formXlsx(drawn(form)),
  'DOCX with its title in the table': (form: DrawnForm) => formDocx(drawn(form)),
  'DOCX with its title above': (form: DrawnForm) => formDocx(drawn(form), [], 3),
  'DOCX over three pages': (form: DrawnForm) => formDocx(drawn(form), [26, 32], 3),
  CSV: async (form: DrawnForm) => Buffer.from(formCsv(drawn(form))),
}

describe.each(['miaoling', 'panjiang'] as const)('the official form of %s', (project) => {
  it.each(Object.entries(FORMS))('as %s says what the transcribed annex says', async (_, made) => {
    const read = await readFile(await made(await annex(project)), 'annex', { reference })
    expect(read.problems).toEqual([])
    expect(read.kind).toBe('OFFICIAL_FORM')
    const expected = await transcribed(project)
    expect(sorted(rowsOf(read.raw, 'results').map(only(FIGURES)))).toEqual(
      sorted(expected.results.map(only(FIGURES))),
    )
    expect(sorted(rowsOf(read.raw, 'funds').map(only(MONEY)))).toEqual(
      sorted(expected.funds.map(only(MONEY))),
    )
    expect(sorted(rowsOf(read.raw, 'restatements').map(({ value, source }) => [value, source]))).toEqual(
      sorted(expected.rates.map(({ value, source }) => [value, source])),
    )
    expect(rowsOf(read.raw, 'statements')).toHaveLength(7)
    expect(rowsOf(read.raw, 'projects')).toEqual([])
    expect(read.warnings).toEqual([])
  })
})
