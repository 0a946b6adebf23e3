import { LIMITS } from 'server/limits/limits.ts'
import { describe, expect, it } from 'vitest'
import { served } from '../http/served.ts'
import { someone } from '../support/people.ts'

const QUESTION = '{ release { id } }'

describe('what a question may cost', () => {
  it('is four times as much for who reads drafts, by both ways of asking', async () => {
    const { app, store } = await served()
    const roles = [
      ['PUBLIC', 1],
      ['ANALYST', 4],
      ['ADMIN', 4],
    ] as const
    for (const [role, times] of roles) {
      const headers = await someone(app, store, { role })
      const payload = { query: QUESTION }
      const asked = await app.inject({ method: 'POST', url: '/graphql', payload, headers })
      expect(Number(asked.headers['x-jixiao-cost-limit']), role).toBe(times * LIMITS.cost)
      const told = await app.inject({ method: 'POST', url: '/graphql/cost', payload, headers })
      expect(told.json(), role).toMatchObject({ limit: times * LIMITS.cost, accepted: true })
    }
  })
})
