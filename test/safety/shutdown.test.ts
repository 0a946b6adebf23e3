import { type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { served } from '../http/served.ts'

const QUESTION = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query:
      '{ funds(by: [PROJECT, YEAR, SOURCE]) { nodes { budget evidence(measure: BUDGET) { citations { locator } } } } }',
  }),
}

it('answers every question in flight before it ends', async () => {
  const { app } = await served()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  let arrived = 0
  app.server.on('request', () => {
    arrived += 1
  })
  const questions = Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/graphql`, QUESTION))
  while (arrived < 20) await new Promise((resolve) => setTimeout(resolve, 1))
  const closed = app.close()
  const answers = await Promise.all(questions.map(async (question) => (await question).json()))
  for (const answer of answers)
    expect(answer).toMatchObject({ data: { funds: { nodes: expect.any(Array) } } })
  await closed
})
