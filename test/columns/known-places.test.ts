import fc from 'fast-check'
import type { Store } from 'schema/database/connect.ts'
import { FUND_MEASURES } from 'schema/database/terms.ts'
import { loadWithSimulated } from 'seeds/load.ts'
import { columnsFor } from 'server/columns/columns.ts'
import { knownMoney } from 'server/columns/known-money.ts'
import { compare } from 'server/comparison/compare.ts'
import type { MetricKind } from 'server/comparison/comparison.args.ts'
import { type Context, createContext } from 'server/context.ts'
import type { EvidenceParts } from 'server/evidence.ts'
import { fundEvidenceOf } from 'server/funds/fund-evidence-loader.ts'
import { fundGroup } from 'server/funds/fund-group.ts'
import { fundsOf } from 'server/funds/fund-loaders.ts'
import { fundQuestion } from 'server/funds/fund-question.ts'
import { fundGroupRows } from 'server/funds/fund-rows.ts'
import { performanceEvidenceOf } from 'server/performance/performance-evidence.ts'
import { performanceGroup } from 'server/performance/performance-group.ts'
import { performanceQuestion } from 'server/performance/performance-question.ts'
import { performanceRows } from 'server/performance/performance-rows.ts'
import { resultEvidenceOf } from 'server/results/indicator-evidence.ts'
import { resultPage } from 'server/results/result-page.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../support/stores.ts'
import { bothWays } from './both-ways.ts'
import { everything } from './everything.ts'
import { generatedQuestion } from './generated-questions.ts'

const BOTH = ['TARGET', 'ACTUAL'] as const
const LANGUAGES = ['ZH', 'EN'] as const

describe('where a figure is known instead, told from columns', () => {
  let store: Store
  let stored: Context
  let inMemory: Context
  beforeAll(async () => {
    store = await freshStore('sqlite')
    await loadWithSimulated(store)
    ;({ stored, inMemory } = await bothWays(store))
  })

  /** Of one answer: each way round, the places of every figure of every row. */
  async function places(context: Context, question: Asked, parts: EvidenceParts): Promise<string[][]> {
    const fresh = createContext(context.db, context.snapshot)
    const told = await Promise.all(await evidenceOf(fresh, question, parts))
    return told.map(({ availableAt }) => availableAt)
  }

  it('is what the roll-up of all facts says, of any question', async () => {
    let [elsewhere, asked] = [0, 0]
    await fc.assert(
      fc.asyncProperty(generatedQuestion, async (question) => {
        const memory = await places(inMemory, question, 'PLACES').catch(String)
        const facts = await places(stored, question, 'ALL').catch(String)
        expect(memory).toEqual(facts)
        if (typeof memory === 'string') return
        asked++
        if (memory.some((own) => own.length > 0)) elsewhere++
      }),
      { numRuns: 200 },
    )
    expect(asked).toBeGreaterThan(80)
    expect(elsewhere).toBeGreaterThan(5)
  })

  it('is the same of regions that are compared, by every kind', async () => {
    const kinds: MetricKind[] = [
      ...(['BUDGET', 'EXECUTED', 'EXECUTION_RATE', 'COMPLETION_RATE', 'SCORE'] as const),
      ...(['INDICATOR_TARGET', 'INDICATOR_ACTUAL', 'INDICATOR_COMPLETION', 'BUDGET_PER_TARGET'] as const),
    ]
    const indicator = 'ecological-restoration-area'
    const metrics = kinds.map((kind) => (/INDICATOR|TARGET/.test(kind) ? { kind, indicator } : { kind }))
    const of = async ({ db, snapshot }: Context, parts: EvidenceParts) => {
      const { rows } = await compare(createContext(db, snapshot), { metrics, language: 'ZH' })
      const told = await Promise.all(
        rows.flatMap(({ values }) => values.map(({ figure }) => figure.evidence('EN', parts))),
      )
      return told.map(({ availableAt }) => availableAt)
    }
    const memory = await of(inMemory, 'PLACES')
    expect(memory).toEqual(await of(stored, 'ALL'))
    expect(memory.filter((own) => own.length > 0).length).toBeGreaterThan(10)
  })

  it('needs no store', async () => {
    const gone = createContext(store.read.withPlugin(REFUSING), inMemory.snapshot)
    const where = { sources: ['CENTRAL' as const] }
    const liupanshui = await fundsOf(gone, 'REGION', '520200', where, FUND_MEASURES)
    const asked = { measure: 'EXECUTED', language: 'ZH', parts: 'PLACES' } as const
    // 附件2-2: the province alone says what central money was spent.
    expect((await fundEvidenceOf(gone, liupanshui, asked)).availableAt).toEqual([
      '南北盘江示范工程，贵州省，2024–2025 年，中央资金',
    ])
    await expect(fundEvidenceOf(gone, liupanshui, { ...asked, parts: 'ALL' })).rejects.toThrow(
      'asked the store',
    )
  })

  it('is found in pieces, between which others are served', async () => {
    const { snapshot } = inMemory
    const columns = await columnsFor(snapshot, everything(snapshot))
    const by = ['PROJECT', 'REGION', 'YEAR'] as const
    const question = fundQuestion(snapshot, { programmes: ['simulated'] }, by)
    const groups = await fundGroupRows(inMemory, question)
    const keys = groups.flatMap((row) =>
      FUND_MEASURES.map((measure) => ({ key: fundGroup(question, row).key, measure })),
    )
    const many = Array.from({ length: 60 }, () => keys).flat()
    const work = knownMoney(columns ?? new Map(), snapshot, question, many)
    let pieces = 1
    while (!work.next().done) pieces++
    expect(pieces).toBeGreaterThan(5)
  })
})

type Asked = typeof generatedQuestion extends fc.Arbitrary<infer Question> ? Question : never

async function evidenceOf(context: Context, question: Asked, parts: EvidenceParts) {
  const { snapshot } = context
  if (question.ask === 'funds') {
    const asked = fundQuestion(snapshot, question.where, question.by ?? [])
    const rows = inKeyOrder(await fundGroupRows(context, asked))
    return rows.flatMap((row) =>
      FUND_MEASURES.map((measure) =>
        fundEvidenceOf(context, fundGroup(asked, row), { measure, language: 'ZH', parts }),
      ),
    )
  }
  if (question.ask === 'performance') {
    const asked = performanceQuestion(snapshot, question.where, question.by ?? [])
    const columns = new Set(['completion'] as const)
    const rows = inKeyOrder(await performanceRows(context, { ...asked, columns }))
    return rows.flatMap((row) =>
      BOTH.map((which) =>
        performanceEvidenceOf(context, asked, {
          ...{ key: performanceGroup(asked, row).key, figure: SOME_FIGURE, which, language: 'EN', parts },
        }),
      ),
    )
  }
  const { rows } = await resultPage(context, question)
  return rows.flatMap(({ row }) =>
    BOTH.flatMap((which) =>
      LANGUAGES.map((language) =>
        resultEvidenceOf(context, { cell: row, figure: SOME_FIGURE, which, language, parts }),
      ),
    ),
  )
}

/** Whatever it is: where it is known does not hang on it. */
const SOME_FIGURE = { status: 'PARTIAL', coverage: 0.5 } as const

const inKeyOrder = <Row extends object>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

function keyOf(row: object): string {
  const keys = [
    'programme_id',
    'project_id',
    'region_code',
    'year',
    'source',
    'level1',
    'level2',
    'indicator_id',
  ]
  return keys.map((key) => String(Reflect.get(row, key))).join(' ')
}

const REFUSING = {
  transformQuery: () => {
    throw new Error('asked the store')
  },
  transformResult: async () => {
    throw new Error('asked the store')
  },
}
