import { runChecks } from 'server/checks/run-checks.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import type { SheetName } from 'server/ingest/sheets.ts'
import { describe, expect, it } from 'vitest'
import { ledgerFrom, realSheets } from './ledger.ts'

/** Every column of figures, and the column that holds the same figure as printed. */
const FIGURES: readonly (readonly [SheetName, string, string | null])[] = [
  ['funds', 'amount', 'printed'],
  ['transfers', 'amount', 'printed'],
  ['targets', 'value', 'printed'],
  ['results', 'target', 'targetPrinted'],
  ['results', 'actual', 'actualPrinted'],
  ['results', 'weight', null],
  ['results', 'score', null],
  ['restatements', 'value', 'printed'],
]

const raw = await realSheets()
const told = (sheets: RawSheets) =>
  new Set(
    runChecks(ledgerFrom(sheets)).findings.map(({ finding_id, message_zh, recomputation_zh }) =>
      JSON.stringify([finding_id, message_zh, recomputation_zh]),
    ),
  )
const before = told(raw)

/** A tenth more, and at least one in the last printed place. */
const tenthMore = (text: string) => {
  const places = text.split('.')[1]?.length ?? 0
  const step = 10 ** -places
  return (Number(text) + Math.max(step, Number((Number(text) / 10).toFixed(places)))).toFixed(places)
}
const lastDigit = (text: string) => {
  const places = text.split('.')[1]?.length ?? 0
  return (Number(text) + 10 ** -places).toFixed(places)
}

/** The first change that raises a new or changed finding: of the last digit, else by a tenth. */
function seenBy(change: (make: (text: string) => string) => RawSheets): 'last digit' | 'a tenth' | 'never' {
  const raises = (make: (text: string) => string) =>
    [...told(change(make))].some((finding) => !before.has(finding))
  return raises(lastDigit) ? 'last digit' : raises(tenthMore) ? 'a tenth' : 'never'
}

interface Mutation {
  sheet: SheetName
  row: Record<string, string>
  seen: ReturnType<typeof seenBy>
}

/** Changes each figure in turn. */
const mutations: Mutation[] = FIGURES.flatMap(([sheet, column, printed]) => {
  const { header, rows } = raw[sheet]
  const [figure, print] = [header.indexOf(column), printed === null ? -1 : header.indexOf(printed)]
  return rows.flatMap((row, index) => {
    const text = row.cells[figure]
    if (text === undefined || text === '') return []
    const change = (make: (text: string) => string): RawSheets => {
      const cells = row.cells.with(figure, make(text))
      const both = print < 0 ? cells : cells.with(print, (row.cells[print] ?? '').replace(text, make(text)))
      return { ...raw, [sheet]: { header, rows: rows.with(index, { ...row, cells: both }) } }
    }
    const named = Object.fromEntries(header.map((name, at) => [name, row.cells[at] ?? '']))
    return [{ sheet, row: named, seen: seenBy(change) }]
  })
})

/** Percentages that a prefecture was set as a target: no sum, rate or score is made of them. */
const isPrefectureRate = ({ sheet, row }: Mutation) =>
  sheet === 'targets' && row.region !== '520000' && row.unit === '%'

/** Rows that repeat no print: they hold only how table 2 classes two indicators. */
const isClassOnly = ({ sheet, row }: Mutation) =>
  sheet === 'restatements' && row.restatement?.startsWith('panjiang-table-2-class-')

describe('every figure of the sheets, changed in turn', () => {
  const by = (seen: Mutation['seen']) => mutations.filter((mutation) => mutation.seen === seen)

  it('raises a finding, if a sum, a rate, a score or a second print is made of it', () => {
    console.log(
      `${mutations.length} figures: ${by('last digit').length} are noticed by their last digit, ${by('a tenth').length} by a tenth, ${by('never').length} never`,
    )
    expect(by('never').filter((mutation) => !isPrefectureRate(mutation) && !isClassOnly(mutation))).toEqual(
      [],
    )
  })

  it('misses a last digit only where the other print is too coarse, or where the change mends the report', () => {
    const missed = by('a tenth').map(({ sheet, row }) => [
      sheet,
      row.restatement ?? row.indicator,
      row.region,
    ])
    expect(missed).toEqual([
      // A bound of 大于70% may be raised to the 73 % that the areas make.
      ['targets', 'vegetation-cover-increase', '522700'],
      // 3244 人次 stands as 0.32 万人次 in the prose.
      ['results', 'jobs-person-times', '520000'],
      // 37.79 % was cut off: 37.80 % is right.
      ['restatements', 'both-2-1-2-execution-rate-provincial', '520000'],
    ])
  })

  it('counts the figures of the real sheets', () => {
    expect({ all: mutations.length, never: by('never').length }).toEqual({ all: 543, never: 22 })
  })
})
