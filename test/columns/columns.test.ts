import fc from 'fast-check'
import type { Store } from 'schema/database/connect.ts'
import { CELL_STATUSES, type CellStatus, RESULT_STATUSES } from 'schema/database/terms.ts'
import { loadSeeds, loadWithSimulated } from 'seeds/load.ts'
import {
  columnsFor,
  columnsOf,
  holdColumns,
  NO_POINTS,
  newArrivals,
  type ProjectColumns,
  type ProjectMoney,
  SOURCES,
} from 'server/columns/columns.ts'
import { loadColumns } from 'server/columns/load-columns.ts'
import { type Context, createContext } from 'server/context.ts'
import { FIGURE_STATES, type FigureState, stateOf } from 'server/rules/figure-state.ts'
import { snapshots } from 'server/snapshot.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { FUND_QUESTIONS } from '../queries/fund-questions.ts'
import { type Answer, answer, type Question, walk } from '../queries/question.ts'
import { RESULT_QUESTIONS } from '../queries/result-questions.ts'
import { REFUSING } from '../support/refusing.ts'
import { dialects, freshStore } from '../support/stores.ts'
import { bothWays } from './both-ways.ts'
import { everything } from './everything.ts'
import { generatedQuestion } from './generated-questions.ts'

/** What memory holds of results, beside how many there are of each status. */
const HELD = new Set(['completion', 'scores', 'targetStatus', 'actualStatus'] as const)

/** Means of doubles may differ in their last digit: the store adds them up in another order. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(13)) : part,
  )

/** An answer, or the words of its refusal. */
const told = (asked: Promise<Answer>): Promise<Answer | string> => asked.catch(String)

const named = (question: Question) => {
  const { ask, ...rest } = question
  return [`${ask} ${JSON.stringify(rest)}`, question] as const
}

describe.each(dialects)('columns in memory and the store, %s, give the same answer', (dialect) => {
  let stored: Context
  let inMemory: Context
  beforeAll(async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    ;({ stored, inMemory } = await bothWays(store))
  })

  it.each([...FUND_QUESTIONS, ...RESULT_QUESTIONS].map(named))('%s', async (_, question) => {
    const whole = { ...question, first: 1000 }
    expect(rounded(await answer(inMemory, whole, HELD))).toEqual(rounded(await answer(stored, whole, HELD)))
    const { rows } = await answer(inMemory, whole, HELD)
    expect(await walk(inMemory, question, rows.length > 60 ? 17 : 2, HELD)).toEqual(rows)
  })
})

describe('columns in memory', () => {
  let store: Store
  let stored: Context
  let inMemory: Context
  beforeAll(async () => {
    store = await freshStore('sqlite')
    await loadWithSimulated(store)
    ;({ stored, inMemory } = await bothWays(store))
  })

  it('give the answer of the store to any question', async () => {
    let answered = 0
    await fc.assert(
      fc.asyncProperty(generatedQuestion, async (question) => {
        const memory = await told(answer(inMemory, question, HELD))
        const sql = await told(answer(stored, question, HELD))
        expect(rounded(memory)).toEqual(rounded(sql))
        if (typeof sql === 'object' && sql.rows.length > 0) answered++
      }),
      {
        numRuns: 300,
        // Of 2025 all targets of one indicator are zero by arithmetic: their sum is told only if it was asked for.
        examples: [
          [
            {
              ask: 'performance',
              where: { regionLevel: 'PREFECTURE' },
              by: ['YEAR', 'INDICATOR'],
              first: 1000,
            },
          ],
        ],
      },
    )
    expect(answered).toBeGreaterThan(50)
  })

  it('need no store for money and completion, and leave the other figures to it', async () => {
    const gone = createContext(store.read.withPlugin(REFUSING), inMemory.snapshot)
    const money = await answer(gone, { ask: 'funds', by: ['PROJECT', 'SOURCE'] })
    // 附件2-1, 2-2: two projects, three sources each.
    expect(money.total).toBe(6)
    const results = await answer(gone, { ask: 'performance', by: ['LEVEL1', 'PROJECT'] }, HELD)
    expect(results.total).toBe(6)
    await expect(answer(gone, { ask: 'performance', by: ['PROJECT'] })).rejects.toThrow('asked the store')
  })

  it('hold every figure to its last digit, in place', async () => {
    const columns = await columnsFor(inMemory.snapshot, everything(inMemory.snapshot))
    let money = 0
    for (const row of await store.read.selectFrom('fund_cell').selectAll().execute()) {
      const project = columns?.get(row.project_id)
      const { BUDGET, RECEIVED, EXECUTED } = project?.money ?? {}
      const cell = cellOf(project, row) * SOURCES.length + SOURCES.indexOf(row.source)
      const held = [BUDGET, RECEIVED, EXECUTED].map((amount) => [
        numberAt(amount?.value, cell),
        CELL_STATUSES[amount?.status[cell] ?? -1],
        numberAt(amount?.coverage, cell),
      ])
      expect(held).toEqual([
        [row.budget, row.budget_status, row.budget_coverage],
        [row.received, row.received_status, row.received_coverage],
        [row.executed, row.executed_status, row.executed_coverage],
      ])
      money++
    }
    let results = 0
    const seen = new Set<string>()
    for (const row of await store.read.selectFrom('result_cell').selectAll().execute()) {
      const project = columns?.get(row.project_id)
      const { indicators = [] } = project ?? {}
      const cell = cellOf(project, row) * indicators.length + indicators.indexOf(row.indicator_id)
      const { status, figures, completion, weight, score, computed_score } = project?.results ?? {}
      const states = (['TARGET', 'ACTUAL'] as const).map(
        (which) => FIGURE_STATES[stateOf(figures?.[cell] ?? -1, which)],
      )
      expect(states).toEqual([
        stateFrom(row.target_status, row.target, row.target_text),
        stateFrom(row.actual_status, row.actual, row.actual_text),
      ])
      seen.add(`${states}`)
      expect([
        RESULT_STATUSES[status?.[cell] ?? -1],
        ...[completion, weight, score, computed_score].map((column) => numberAt(column, cell)),
      ]).toEqual([row.status, row.completion, row.weight, row.score, row.computed_score])
      results++
    }
    // 附件: 16 and 25 indicators; 5 regions and the province take part in the one, 4 periods.
    expect([money, results].every((count) => count > 500)).toBe(true)
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'REPORTED,REPORTED',
        'DERIVED,NOTHING',
        'DERIVED_ZERO,NOTHING',
        'PART,NOTHING',
      ]),
    )
  })

  it('are waited for while they are being read, and not once that has failed', async () => {
    const gone = createContext(store.read.withPlugin(REFUSING), await snapshots(store.read)())
    holdColumns(gone.snapshot, loadColumns(store.read, gone.snapshot, 100_000_000))
    expect(columnsOf(gone.snapshot)).toBeNull()
    expect((await answer(gone, { ask: 'funds', by: ['PROJECT', 'SOURCE'] })).total).toBe(6)

    const failing = createContext(store.read, await snapshots(store.read)())
    holdColumns(failing.snapshot, Promise.reject(new Error('The disk is gone.')))
    expect((await answer(failing, { ask: 'funds', by: ['PROJECT', 'SOURCE'] })).total).toBe(6)
    expect(columnsOf(failing.snapshot)).toBeNull()
  })

  it('come first for what is asked without naming it, and money before results', async () => {
    const snapshot = await snapshots(store.read)()
    const arrivals = newArrivals()
    const came: string[] = []
    const note = (kind: string, { programme_id }: ProjectMoney) => {
      const madeUp = snapshot.programmes.get(programme_id)?.simulated === 1
      came.push(`${kind} ${madeUp ? 'made up' : 'real'}`)
    }
    await loadColumns(store.read, snapshot, 100_000_000, {
      arrivals: {
        money: { ...arrivals.money, come: (_, project) => note('money', project) },
        results: { ...arrivals.results, come: (_, project) => note('results', project) },
      },
    })
    const firstOf = (one: string) => came.indexOf(one)
    const lastOf = (one: string) => came.lastIndexOf(one)
    expect(lastOf('money real')).toBeLessThan(firstOf('money made up'))
    expect(lastOf('money real')).toBeLessThan(lastOf('results real'))
    expect(lastOf('results real')).toBeLessThan(lastOf('results made up'))
  })

  it('answer for the projects that are there, before all others are', async () => {
    const snapshot = await snapshots(store.read)()
    const arrivals = newArrivals()
    const gone = createContext(store.read.withPlugin(REFUSING), snapshot)
    let end: () => void = () => {}
    holdColumns(snapshot, new Promise((resolve) => (end = () => resolve(null))), arrivals)
    const miaoling = (await columnsFor(inMemory.snapshot, everything(snapshot)))?.get('miaoling')
    if (miaoling === undefined) throw new Error('The project is not in memory.')
    const asked: Question = { ask: 'funds', by: ['PROJECT', 'SOURCE'], where: { projects: ['miaoling'] } }
    const waiting = answer(gone, asked)
    arrivals.money.come('miaoling', miaoling)
    // 附件2-1: three sources.
    expect((await waiting).total).toBe(3)
    expect((await answer(gone, asked)).total).toBe(3)
    // Its results have not come, and then do not come at all: the store is asked.
    const results = answer(gone, { ask: 'performance', by: [], where: { projects: ['miaoling'] } }, HELD)
    end()
    await expect(results).rejects.toThrow('asked the store')
  })

  it('are not laid out where a cell is missing', async () => {
    const holed = await freshStore('sqlite')
    await loadSeeds(holed)
    await holed.write
      .deleteFrom('result_cell')
      .where('project_id', '=', 'miaoling')
      .where('region_code', '=', '522700')
      .where('from_year', '=', 2023)
      .execute()
    await expect(loadColumns(holed.read, await snapshots(holed.read)(), 100_000_000)).rejects.toThrow(
      'its grid has',
    )
  })

  it('are not loaded where they would take more than they may', async () => {
    expect(await loadColumns(store.read, await snapshots(store.read)(), 10_000)).toBeNull()
  })

  it('of a project that did not change are taken from the release before', async () => {
    const loaded = new Map()
    const snapshot = await snapshots(store.read)()
    const first = await loadColumns(store.read, snapshot, 100_000_000, { loaded })
    const second = await loadColumns(store.read, snapshot, 100_000_000, { loaded })
    expect(second?.get('miaoling')).toBe(first?.get('miaoling'))
  })
})

/** What a cell says of one of its figures, in words. */
function stateFrom(status: CellStatus, value: number | null, text: string | null): FigureState {
  if (status === 'NOT_REPORTED') return 'NOTHING'
  if (status === 'PARTIAL') return text === null ? 'PART' : 'PART_IN_WORDS'
  if (value === null) return 'IN_WORDS'
  return value === 0 ? `${status}_ZERO` : status
}

/** `region × periods + period` of a cell. */
function cellOf(
  project: ProjectColumns | undefined,
  { region_code, from_year, to_year }: { region_code: string; from_year: number; to_year: number },
): number {
  const { regions = [], periods = [] } = project ?? {}
  const period = periods.findIndex(({ from, to }) => from === from_year && to === to_year)
  return regions.indexOf(region_code) * periods.length + period
}

const numberAt = (column: Float64Array | Int32Array | undefined, cell: number) => {
  const number = column?.[cell]
  return number === undefined || number === NO_POINTS || Number.isNaN(number) ? null : number
}
