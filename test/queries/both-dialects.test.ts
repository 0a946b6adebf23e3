import type { Context } from 'server/context.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { FUND_QUESTIONS } from './fund-questions.ts'
import { answer, loadedContext, walk } from './question.ts'
import { RESULT_QUESTIONS } from './result-questions.ts'

const cases = [...FUND_QUESTIONS, ...RESULT_QUESTIONS].map((question) => {
  const { ask, ...rest } = question
  return [`${ask} ${JSON.stringify(rest)}`, question] as const
})

describe('SQLite and PostgreSQL give the same answer', () => {
  let sqlite: Context
  let postgres: Context
  beforeAll(async () => {
    ;[sqlite, postgres] = await Promise.all([loadedContext('sqlite'), loadedContext('postgres')])
  })

  it('to at least sixty questions, most of which have an answer', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    const sizes = await Promise.all(cases.map(async ([, question]) => (await answer(sqlite, question)).total))
    expect(sizes.filter((size) => size === 0).length).toBeLessThan(8)
  })

  it.each(cases)('%s', async (_, question) => {
    const whole = await answer(sqlite, { ...question, first: 1000 })
    expect(await answer(postgres, { ...question, first: 1000 })).toEqual(whole)
    expect(whole.total).toBe(whole.rows.length)
    expect(whole.hasNextPage).toBe(false)
  })

  it.each(cases)('page by page: %s', async (_, question) => {
    const { rows } = await answer(sqlite, { ...question, first: 1000 })
    // Long lists in longer steps: a page costs two statements.
    const steps = rows.length > 60 ? [17] : [1, 2, 3]
    for (const first of steps) {
      expect(await walk(sqlite, question, first)).toEqual(rows)
      expect(await walk(postgres, question, first)).toEqual(rows)
    }
  })
})
