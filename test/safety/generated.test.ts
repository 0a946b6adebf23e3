import fc from 'fast-check'
import { createSchema } from 'server/schema.ts'
import { expect, it } from 'vitest'
import { post, served } from '../http/served.ts'
import { documents } from './generated-documents.ts'
import { LEAK } from './leak.ts'

const RUNS = 5_000

it(`any valid question gets an answer or a refusal with a code: ${RUNS} of them`, {
  timeout: 180_000,
}, async () => {
  const { app } = await served()
  const outcomes = new Map<string, number>()
  const seen = (outcome: string) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  await fc.assert(
    fc.asyncProperty(documents(await createSchema()), async (query) => {
      const { status, body } = await post(app, query)
      expect(status).toBeLessThan(500)
      expect(body).not.toMatch(LEAK)
      const { data, errors }: { data?: unknown; errors?: { extensions: { code: string; hint: string } }[] } =
        JSON.parse(body)
      if (!errors) {
        expect(data).toBeTypeOf('object')
        return seen('answered')
      }
      for (const { extensions } of errors) {
        expect(extensions.code).not.toBe('INTERNAL')
        expect(extensions.hint).toBeTruthy()
      }
      seen(String(errors[0]?.extensions.code))
    }),
    { numRuns: RUNS },
  )
  console.log([...outcomes].map(([outcome, count]) => `${String(count).padStart(5)} ${outcome}`).join('\n'))
  expect(outcomes.get('answered')).toBeGreaterThan(RUNS / 10)
})
