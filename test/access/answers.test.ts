import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUser, signedIn } from '../support/people.ts'
import { dialects, freshStore, type OpenStore } from '../support/stores.ts'

const FINDING = 'guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125'
const URL = `/findings/${encodeURIComponent(FINDING)}/answer`

describe.each(dialects)('an editor answers a finding over HTTP, on %s', (dialect) => {
  let store: OpenStore
  let app: Awaited<ReturnType<typeof createApp>>
  let headers: Record<string, string>
  beforeAll(async () => {
    store = await freshStore(dialect)
    await loadSeeds(store)
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    headers = await signedIn(
      app,
      await madeUser(store, { role: 'EDITOR', region: '520000', name: '省财政厅' }),
    )
  })
  afterAll(() => app.close())

  const answer = async (payload: object, url = URL) => {
    const response = await app.inject({ method: 'POST', url, payload, headers })
    return { status: response.statusCode, ...response.json() }
  }
  const shown = async () => {
    const query = `{ findings(first: 200) { nodes { id answer { verdict text answeredBy } } } }`
    const { data } = (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json()
    return data.findings.nodes.find(({ id }: { id: string }) => id === FINDING).answer
  }

  it('it is shown to everybody at once, remembered, and can be taken back', async () => {
    expect(await shown()).toBeNull()
    const { status, answer: said } = await answer({ verdict: 'EXPLAINED', text: ' 年末关账 ' })
    expect([status, said]).toMatchObject([200, { verdict: 'EXPLAINED', text: '年末关账', by: '省财政厅' }])
    expect(said.about).toContain('49')
    expect(await shown()).toEqual({ verdict: 'EXPLAINED', text: '年末关账', answeredBy: '省财政厅' })
    const removed = await app.inject({ method: 'DELETE', url: URL, headers })
    expect(removed.statusCode).toBe(204)
    expect(await shown()).toBeNull()
    expect((await app.inject({ method: 'DELETE', url: URL, headers })).statusCode).toBe(404)
    const lines = await store.read
      .selectFrom('audit_entry')
      .select(['action', 'about', 'viewer_name'])
      .where('viewer_name', '=', '省财政厅')
      .where('action', '!=', 'SIGNED_IN')
      .orderBy('at')
      .execute()
    expect(lines).toEqual([
      { action: 'EXPLAINED', about: `${FINDING}: EXPLAINED`, viewer_name: '省财政厅' },
      { action: 'ANSWER_WITHDRAWN', about: FINDING, viewer_name: '省财政厅' },
    ])
  })

  it.each([
    ['an explanation without words', { verdict: 'EXPLAINED', text: ' ' }, URL, 400, 'BAD_ANSWER'],
    ['an unknown verdict', { verdict: 'WONDERFUL' }, URL, 400, 'BAD_REQUEST'],
    ['a novel', { verdict: 'EXPLAINED', text: '长'.repeat(5001) }, URL, 400, 'BAD_REQUEST'],
    ['what is not there', { verdict: 'ACCEPTED' }, '/findings/nothing/answer', 404, 'UNKNOWN_FINDING'],
  ])('%s is refused, and nothing is written', async (_, payload, url, status, code) => {
    const refused = await answer(payload, url)
    expect([refused.status, refused.errors[0].extensions.code]).toEqual([status, code])
    expect(await store.read.selectFrom('finding_answer').selectAll().execute()).toEqual([])
  })
})
